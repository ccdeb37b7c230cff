package org.panah.app

import android.app.Activity
import android.content.Context
import android.view.View
import android.widget.TextView
import java.util.Locale

/** Replaces the real ApiCompat.kt where the app is compiled against API 21: the same functions, as they do on Android 5.0. */
object ApiCompat {
    @Suppress("UNUSED_PARAMETER") fun breakLines(view: TextView, hyphens: Boolean) = Unit
    @Suppress("UNUSED_PARAMETER") fun heading(view: View) = Unit
    @Suppress("UNUSED_PARAMETER") fun readTogether(view: View) = Unit
    @Suppress("UNUSED_PARAMETER") fun excludeFromAutofill(view: View) = Unit
    @Suppress("UNUSED_PARAMETER") fun highContrast(context: Context) = false
    @Suppress("UNUSED_PARAMETER") fun languages(context: Context) = listOf(Locale.getDefault().toLanguageTag())
    @Suppress("UNUSED_PARAMETER") fun showInRecents(activity: Activity, shown: Boolean) = false
}
