package org.panah.app

import android.annotation.SuppressLint
import android.app.UiModeManager
import android.content.Context
import android.os.Build
import android.text.Layout
import android.view.View
import android.widget.TextView

/** Marks what calls Android newer than the oldest version of the app; animal-sniffer lets it pass. */
@Retention(AnnotationRetention.BINARY)
annotation class NewerAndroid

/**
 * Everything that old phones do not have. Each call asks for the version first and is left out below it; nothing that a
 * person needs depends on one. `src/api21/Newer.kt` stands in for this file where the app is compiled against API 21.
 */
@SuppressLint("NewApi")
@NewerAndroid
object Newer {
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

    /** Keeps words out of the phone's memory of forms. */
    fun unremembered(view: View) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) view.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
    }

    /** True if the phone itself is set to high contrast. */
    fun highContrast(context: Context): Boolean =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE &&
            (context.getSystemService(Context.UI_MODE_SERVICE) as? UiModeManager)?.let { it.contrast >= 0.5f } == true
}
