package org.panah.app

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.ClipboardManager
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.pm.ActivityInfo
import android.content.pm.PackageManager
import android.net.Uri
import android.print.PrintManager
import android.provider.CalendarContract
import org.panah.core.Effect
import org.panah.core.Page
import org.panah.core.Text
import java.util.Calendar
import java.util.GregorianCalendar
import java.util.TimeZone

/** What the operating system does for a page. */
class Effects(private val activity: Activity) {
    /** False for what the phone surely cannot do and the page is whole without. */
    fun can(effect: Effect): Boolean =
        effect !is Effect.AddToCalendar || Intent(Intent.ACTION_INSERT, CalendarContract.Events.CONTENT_URI).resolveActivity(activity.packageManager) != null

    /** Carries it out; false if the phone has nothing that can. */
    fun run(effect: Effect): Boolean = when (effect) {
        is Effect.Dial -> start(Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", effect.number, null)))
        is Effect.OpenMap -> start(Intent(Intent.ACTION_VIEW, Uri.parse("geo:0,0?q=" + Uri.encode(effect.query))))
        is Effect.AddToCalendar -> calendar(effect)
        is Effect.Copy -> copy(effect.text)
    }

    private fun start(intent: Intent): Boolean = try {
        activity.startActivity(intent)
        true
    } catch (_: ActivityNotFoundException) {
        false
    } catch (_: SecurityException) { // some phones guard their dialler
        false
    }

    /** An entry for the whole day, which the person still keeps or throws away. */
    private fun calendar(effect: Effect.AddToCalendar): Boolean {
        val (year, month, day) = effect.date.split('-').mapNotNull(String::toIntOrNull).takeIf { it.size == 3 } ?: return false
        val start = GregorianCalendar(TimeZone.getTimeZone("UTC")).apply { clear(); set(year, month - 1, day) }
        val end = (start.clone() as Calendar).apply { add(Calendar.DATE, 1) }
        return start(Intent(Intent.ACTION_INSERT, CalendarContract.Events.CONTENT_URI)
            .putExtra(CalendarContract.Events.TITLE, effect.title)
            .putExtra(CalendarContract.EXTRA_EVENT_ALL_DAY, true)
            .putExtra(CalendarContract.EXTRA_EVENT_BEGIN_TIME, start.timeInMillis)
            .putExtra(CalendarContract.EXTRA_EVENT_END_TIME, end.timeInMillis))
    }

    private fun copy(text: String): Boolean {
        val board = activity.getSystemService(Context.CLIPBOARD_SERVICE) as? ClipboardManager ?: return false
        board.setPrimaryClip(ClipData.newPlainText("", text))
        return true
    }

    /** Passes the app itself on, from phone to phone. */
    fun giveApp(): Boolean = start(Intent(Intent.ACTION_SEND).apply {
        type = OwnFile.TYPE
        putExtra(Intent.EXTRA_STREAM, OwnFile.ADDRESS)
        clipData = ClipData.newRawUri("", OwnFile.ADDRESS)
        addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
    })

    fun print(page: Page): Boolean {
        val manager = activity.getSystemService(Context.PRINT_SERVICE) as? PrintManager ?: return false
        return try {
            manager.print(page.title.plain(), Printing(activity, page), null)
            true
        } catch (_: RuntimeException) { // a phone that left printing out
            false
        }
    }

    /** The second name of the app and its sign, as the phone shows them while it is discreet. */
    val other: ActivityInfo by lazy {
        @Suppress("DEPRECATION") // its successor needs API 24
        activity.packageManager.getActivityInfo(ComponentName(activity, DISCREET), PackageManager.GET_DISABLED_COMPONENTS)
    }

    /** Whether the phone shows the app under its other name. */
    var discreet: Boolean
        get() = activity.packageManager.getComponentEnabledSetting(ComponentName(activity, DISCREET)) == PackageManager.COMPONENT_ENABLED_STATE_ENABLED
        set(value) { // first the one that is wanted, so that there is always one
            for ((name, state) in listOf((if (value) DISCREET else NAMED) to PackageManager.COMPONENT_ENABLED_STATE_ENABLED,
                (if (value) NAMED else DISCREET) to PackageManager.COMPONENT_ENABLED_STATE_DISABLED)) {
                activity.packageManager.setComponentEnabledSetting(ComponentName(activity, name), state, PackageManager.DONT_KILL_APP)
            }
        }

    private companion object {
        const val NAMED = "org.panah.app.Named"
        const val DISCREET = "org.panah.app.Discreet"
    }
}

/** The text without the invisible characters that steer its direction, for whatever is not a page. */
fun Text.plain(): String = value.filterNot { it == '\u061C' || it in '\u200E'..'\u200F' || it in '\u202A'..'\u202E' || it in '\u2066'..'\u2069' }
