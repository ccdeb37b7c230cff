package androidx.test.platform.app

import android.app.Instrumentation
import android.os.Bundle

/** Robolectric asks for these classes of androidx.test, which Maven Central does not promise to carry; see README.md here. */
object InstrumentationRegistry {
    private var instrumentation: Instrumentation? = null
    private var arguments = Bundle()

    @JvmStatic fun registerInstance(instrumentation: Instrumentation?, arguments: Bundle) {
        this.instrumentation = instrumentation
        this.arguments = arguments
    }

    @JvmStatic fun getInstrumentation(): Instrumentation = checkNotNull(instrumentation)
    @JvmStatic fun getArguments(): Bundle = Bundle(arguments)
}
