package org.panah.app

import org.panah.bindings.Now
import org.robolectric.RuntimeEnvironment
import java.util.concurrent.Executor

/** Seconds, in Kazakhstan. */
private const val OFFSET = 5 * 3600

/** Nine in the morning of Tuesday, 24 November 2026: the day of all tests. */
val NOW = Now(1_795_492_800, OFFSET)

/** [hours] and [minutes] after [NOW]. */
fun later(hours: Int, minutes: Int = 0) = NOW.copy(unixSeconds = NOW.unixSeconds + hours * 3600 + minutes * 60)

/** A phone whose clock is set by hand, and on which what takes long is done at once, unless a test says otherwise. */
class TestApplication : PanahApplication() {
    var now = NOW
    override val clock = { now }
    override var background: Executor = Executor { it.run() }
    override var voice = Voice(this, background, main)

    /** The speech service has not been asked for anything yet. */
    fun newVoice() {
        voice = Voice(this, background, main)
    }
}

/** The phone of the present test. */
val phone get() = RuntimeEnvironment.getApplication() as TestApplication
