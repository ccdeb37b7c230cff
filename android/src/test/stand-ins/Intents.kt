package androidx.test.runner.intent

import android.app.Activity
import android.app.Instrumentation
import android.content.Intent

interface IntentMonitor

object IntentMonitorRegistry {
    @JvmStatic @Suppress("UNUSED_PARAMETER") fun registerInstance(monitor: IntentMonitor?) = Unit
}

interface IntentStubber {
    fun getActivityResultForIntent(intent: Intent): Instrumentation.ActivityResult? = Instrumentation.ActivityResult(Activity.RESULT_OK, intent)
}

object IntentStubberRegistry {
    @JvmStatic fun isLoaded() = false
    @JvmStatic fun getInstance(): IntentStubber = error("never loaded")
}
