package org.panah.app

import android.content.Context
import android.view.View
import android.widget.TextView

/** Stands in for the real Newer.kt where the app is compiled against API 21: the same face, nothing behind it. */
object Newer {
    @Suppress("UNUSED_PARAMETER") fun breakLines(view: TextView, hyphens: Boolean) = Unit
    @Suppress("UNUSED_PARAMETER") fun heading(view: View) = Unit
    @Suppress("UNUSED_PARAMETER") fun unremembered(view: View) = Unit
    @Suppress("UNUSED_PARAMETER") fun highContrast(context: Context) = false
}
