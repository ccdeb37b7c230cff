package org.panah.app

import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import org.panah.bindings.Now
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.util.concurrent.Executor

/** Seconds, in Kazakhstan. */
private const val OFFSET = 5 * 3600

/** Nine in the morning of Tuesday, 24 November 2026: the day of all tests. */
val NOW = Now(1_795_492_800, OFFSET)

/** [hours] and [minutes] after [NOW]. */
fun later(hours: Int, minutes: Int = 0) = NOW.copy(unixSeconds = NOW.unixSeconds + hours * 3600 + minutes * 60)

private val CALENDAR = ComponentName("test.calendar", "Calendar")
private val MAP = ComponentName("test.map", "Map")

/**
 * A phone with a calendar and a map, whose clock is set by hand, and on which what takes long is done at once, unless a test
 * says otherwise.
 */
class TestApplication : PanahApplication() {
    override fun onCreate() {
        super.onCreate()
        install(CALENDAR, IntentFilter(Intent.ACTION_INSERT).apply { addDataScheme("content"); addDataAuthority("com.android.calendar", null) })
        install(MAP, IntentFilter(Intent.ACTION_VIEW).apply { addDataScheme("geo") })
    }

    private fun install(app: ComponentName, filter: IntentFilter) = shadowOf(packageManager).run {
        addActivityIfNotPresent(app)
        addIntentFilterForActivity(app, filter.apply { addCategory(Intent.CATEGORY_DEFAULT) })
    }

    fun removeCalendar() = shadowOf(packageManager).removeActivity(CALENDAR)
    fun removeMap() = shadowOf(packageManager).removeActivity(MAP)

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
