package org.panah.app

import android.app.Application
import android.content.Context
import android.content.Intent
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import org.panah.bindings.Config
import org.panah.bindings.Now
import org.panah.bindings.Panah
import org.panah.core.Capability
import java.util.TimeZone
import java.util.concurrent.Executor
import java.util.concurrent.Executors

/** What there is once in the process, whatever becomes of the activity. */
open class PanahApplication : Application() {
    /** The library. Its pages promise what this phone can do, and nothing else. */
    val panah: Panah by lazy { Panah.open(Config(Capability.entries.filter(::can))) }

    open val clock: () -> Now = {
        val milliseconds = System.currentTimeMillis()
        Now(milliseconds / 1000, TimeZone.getDefault().getOffset(milliseconds) / 1000)
    }

    /** Threads for what takes long. */
    open val background: Executor = Executors.newCachedThreadPool()

    /** The thread of the screen, when it has done what it is doing. */
    val main: Executor = Executor(Handler(Looper.getMainLooper())::post)

    /** The voice, which knows what it was told of the phone whatever becomes of the activity. */
    open val voice: Voice by lazy { Voice(this, background, main) }

    private fun can(capability: Capability): Boolean = when (capability) {
        Capability.READ_ALOUD -> packageManager.queryIntentServices(Intent(TextToSpeech.Engine.INTENT_ACTION_TTS_SERVICE), 0).isNotEmpty()
        Capability.PRINT -> getSystemService(Context.PRINT_SERVICE) != null
        Capability.MAP -> map("").resolveActivity(packageManager) != null
        Capability.CALENDAR -> calendarEntry().resolveActivity(packageManager) != null
        // FLAG_SECURE does both on every Android; the instance state has the neutral entrance of a page only.
        Capability.HIDE_FROM_RECENTS, Capability.BLOCK_SCREENSHOTS, Capability.KEEP_NOTHING -> true
        // Whether anything takes the app is known only when it is passed on; there is a page for that.
        Capability.SHARE_APP, Capability.COPY, Capability.HIGH_CONTRAST, Capability.QUICK_LEAVE, Capability.DISCREET_NAME -> true
    }
}
