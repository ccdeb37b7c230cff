package org.panah.app

import android.annotation.SuppressLint
import android.app.Activity
import android.app.UiModeManager
import android.content.Context
import android.os.Build
import android.text.Layout
import android.view.View
import android.widget.TextView
import java.util.Locale

/** Marks what calls Android newer than the oldest version of the app; animal-sniffer lets it pass. */
@Retention(AnnotationRetention.BINARY)
annotation class NewerAndroid

/**
 * Everything that old phones do not have. Each call asks for the version first and is left out below it; nothing that a
 * person needs depends on one. `src/api21/ApiCompat.kt` replaces this file where the app is compiled against API 21.
 */
@SuppressLint("NewApi")
@NewerAndroid
object ApiCompat {
    /** Breaks lines with care, and words too if [hyphens]. */
    fun breakLines(view: TextView, hyphens: Boolean) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.M) return
        view.breakStrategy = Layout.BREAK_STRATEGY_HIGH_QUALITY
        view.hyphenationFrequency = if (hyphens) Layout.HYPHENATION_FREQUENCY_NORMAL else Layout.HYPHENATION_FREQUENCY_NONE
    }

    /** Says to a screen reader that it is a heading. */
    fun heading(view: View) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) view.isAccessibilityHeading = true
    }

    /** Lets a screen reader read what is in a view in one go. */
    fun readTogether(view: View) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) view.isScreenReaderFocusable = true
    }

    /** Keeps words out of the phone's memory of forms. */
    fun excludeFromAutofill(view: View) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) view.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
    }

    /** True if the phone itself is set to high contrast. */
    fun highContrast(context: Context): Boolean =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE &&
            (context.getSystemService(Context.UI_MODE_SERVICE) as? UiModeManager)?.let { it.contrast >= 0.5f } == true

    /** The languages of the phone, the preferred one first. */
    fun languages(context: Context): List<String> {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.N) return listOf(Locale.getDefault().toLanguageTag())
        val locales = context.resources.configuration.locales
        return List(locales.size()) { locales[it].toLanguageTag() }
    }

    /** Shows or hides the app's picture in the list of recent apps; false if the phone cannot be told so. */
    fun showInRecents(activity: Activity, shown: Boolean): Boolean {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return false
        activity.setRecentsScreenshotEnabled(shown)
        return true
    }
}
