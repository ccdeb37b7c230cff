package org.panah.app

import android.app.Activity
import android.content.*
import android.content.pm.ActivityInfo
import android.content.pm.PackageManager
import android.net.Uri
import android.print.PrintManager
import android.provider.CalendarContract
import org.panah.core.Effect
import org.panah.core.Page
import java.text.ParsePosition
import java.text.SimpleDateFormat
import java.util.Locale
import java.util.TimeZone

/** What the operating system does for a page. What can fail says whether it worked. */
class Effects(private val activity: Activity) {
    fun dial(number: String): Boolean = start(Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null)))

    fun showOnMap(query: String): Boolean = start(map(query))

    /** Offers an entry for the whole day, which the person may still keep or not. */
    fun addToCalendar(effect: Effect.AddToCalendar) {
        val days = SimpleDateFormat("yyyy-MM-dd", Locale.ROOT).apply { timeZone = TimeZone.getTimeZone("UTC") }
        val start = days.parse(effect.date, ParsePosition(0))?.time ?: return
        start(calendarEntry()
            .putExtra(CalendarContract.Events.TITLE, effect.title)
            .putExtra(CalendarContract.EXTRA_EVENT_ALL_DAY, true)
            .putExtra(CalendarContract.EXTRA_EVENT_BEGIN_TIME, start)
            .putExtra(CalendarContract.EXTRA_EVENT_END_TIME, start + 24 * 3600_000L))
    }

    fun copy(text: String) {
        val clipboard = activity.getSystemService(Context.CLIPBOARD_SERVICE) as? ClipboardManager
        clipboard?.setPrimaryClip(ClipData.newPlainText("", text))
    }

    /** Passes the app itself on, from phone to phone. */
    fun shareApp(): Boolean = start(Intent(Intent.ACTION_SEND).apply {
        type = ApkProvider.TYPE
        putExtra(Intent.EXTRA_STREAM, ApkProvider.ADDRESS)
        clipData = ClipData.newRawUri("", ApkProvider.ADDRESS)
        addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
    })

    fun print(page: Page): Boolean {
        val manager = activity.getSystemService(Context.PRINT_SERVICE) as? PrintManager ?: return false
        return works { manager.print(page.plainTitle, PagePrintAdapter(activity, page), null) }
    }

    /** The second name of the app and its sign, as the phone shows them while it is discreet. */
    val discreetAlias: ActivityInfo by lazy {
        @Suppress("DEPRECATION") // its successor needs API 24
        activity.packageManager.getActivityInfo(ComponentName(activity, DISCREET), PackageManager.GET_DISABLED_COMPONENTS)
    }

    /** Whether the phone shows the app under its other name. */
    var discreet: Boolean
        get() = activity.packageManager.getComponentEnabledSetting(ComponentName(activity, DISCREET)) == PackageManager.COMPONENT_ENABLED_STATE_ENABLED
        set(value) { // first the one that is wanted, so that there is always one
            set(if (value) DISCREET else NAMED, PackageManager.COMPONENT_ENABLED_STATE_ENABLED)
            set(if (value) NAMED else DISCREET, PackageManager.COMPONENT_ENABLED_STATE_DISABLED)
        }

    private fun set(alias: String, state: Int) =
        activity.packageManager.setComponentEnabledSetting(ComponentName(activity, alias), state, PackageManager.DONT_KILL_APP)

    private fun start(intent: Intent): Boolean = works { activity.startActivity(intent) }

    /** False where nothing takes an intent, a phone guards its dialler, or printing was left out. */
    private fun works(action: () -> Unit): Boolean = try {
        action()
        true
    } catch (_: RuntimeException) {
        false
    }
}

private const val NAMED = "org.panah.app.Named"
private const val DISCREET = "org.panah.app.Discreet"

/** Asks for a map of the address [query]. */
fun map(query: String) = Intent(Intent.ACTION_VIEW, Uri.parse("geo:0,0?q=" + Uri.encode(query)))

/** Asks for a new entry in the calendar. */
fun calendarEntry() = Intent(Intent.ACTION_INSERT, CalendarContract.Events.CONTENT_URI)
