package org.panah.app

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.provider.CalendarContract
import org.panah.core.Effect
import java.util.Calendar
import java.util.GregorianCalendar
import java.util.TimeZone

/** What the operating system does for a page. */
class Effects(private val activity: Activity) {
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
}
