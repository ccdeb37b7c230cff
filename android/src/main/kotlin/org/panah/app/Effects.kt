package org.panah.app

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import android.content.Intent
import android.content.res.Configuration
import android.graphics.Canvas
import android.graphics.pdf.PdfDocument
import android.net.Uri
import android.os.Bundle
import android.os.CancellationSignal
import android.os.ParcelFileDescriptor
import android.print.PageRange
import android.print.PrintAttributes
import android.print.PrintDocumentAdapter
import android.print.PrintDocumentInfo
import android.print.PrintManager
import android.provider.CalendarContract
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import android.view.View
import android.view.ViewGroup
import android.widget.LinearLayout
import org.panah.core.Effect
import org.panah.core.FieldValue
import org.panah.core.Page
import org.panah.core.Target
import org.panah.core.Text
import java.io.FileOutputStream
import java.io.IOException
import java.util.Calendar
import java.util.GregorianCalendar
import java.util.Locale
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
}

/** Reads pages aloud, in the languages for which the phone has a voice. */
class Voice(context: Context, private val changed: () -> Unit) : UtteranceProgressListener() {
    private var ready = false
    private val speech = TextToSpeech(context) { status ->
        ready = status == TextToSpeech.SUCCESS
        changed()
    }
    var speaking = false
        private set
    private var last = ""

    init {
        speech.setOnUtteranceProgressListener(this)
    }

    fun speaks(tag: String): Boolean =
        ready && speech.isLanguageAvailable(Locale.forLanguageTag(tag)) >= TextToSpeech.LANG_AVAILABLE

    /** Each text in the voice of its own language; what has none is passed over. */
    fun read(texts: List<Text>) {
        speaking = true
        for ((index, text) in texts.filter { speaks(it.language) }.withIndex()) {
            last = "$index"
            speech.language = Locale.forLanguageTag(text.language)
            speech.speak(text.plain(), TextToSpeech.QUEUE_ADD, null, last)
        }
    }

    fun stop() {
        if (speaking) speech.stop()
        speaking = false
    }

    fun close() = speech.shutdown()
    override fun onStart(id: String?) = Unit
    override fun onDone(id: String?) = ended(id)
    @Deprecated("as in its parent") override fun onError(id: String?) = ended(id)

    private fun ended(id: String?) {
        if (id != last) return
        speaking = false
        changed()
    }
}

/** The page for a printer: the blocks as the renderer draws them, in black on white, cut between blocks. */
class Printing(private val context: Context, private val page: Page) : PrintDocumentAdapter() {
    private var paper: Paper? = null

    override fun onLayout(old: PrintAttributes?, new: PrintAttributes, cancel: CancellationSignal?, callback: LayoutResultCallback, extras: Bundle?) {
        val size = new.mediaSize ?: PrintAttributes.MediaSize.ISO_A4
        val made = Paper(context, page, size.widthMils * 72 / 1000, size.heightMils * 72 / 1000)
        paper = made
        val info = PrintDocumentInfo.Builder("panah.pdf").setContentType(PrintDocumentInfo.CONTENT_TYPE_DOCUMENT).setPageCount(made.count).build()
        callback.onLayoutFinished(info, old != new)
    }

    override fun onWrite(pages: Array<out PageRange>, file: ParcelFileDescriptor, cancel: CancellationSignal?, callback: WriteResultCallback) {
        val paper = paper ?: return callback.onWriteFailed(null)
        val document = PdfDocument()
        try {
            for (index in 0 until paper.count) {
                val sheet = document.startPage(PdfDocument.PageInfo.Builder(paper.width, paper.height, index + 1).create())
                paper.draw(sheet.canvas, index)
                document.finishPage(sheet)
            }
            FileOutputStream(file.fileDescriptor).use(document::writeTo)
            callback.onWriteFinished(arrayOf(PageRange.ALL_PAGES))
        } catch (_: IOException) {
            callback.onWriteFailed(null)
        } finally {
            document.close()
        }
    }
}

/** A page on paper of [width] x [height] points. */
class Paper(context: Context, page: Page, val width: Int, val height: Int) {
    private val column: LinearLayout
    private val cuts = ArrayList<Int>()
    val count get() = cuts.size - 1

    init {
        // Body text of 18 sp comes to 10 points, space shrinks with it.
        val settings = Configuration(context.resources.configuration).apply {
            densityDpi = 120
            fontScale = 10f / 18f * 160f / densityDpi
            screenWidthDp = (width - 2 * MARGIN) * 160 / densityDpi
            screenHeightDp = height * 160 / densityDpi
        }
        val sheet = context.createConfigurationContext(settings)
        val nobody = object : Host {
            override val typed = HashMap<String, String>()
            override fun open(target: Target) = Unit
            override fun can(effect: Effect) = false
            override fun submit(action: String, fields: List<FieldValue>) = Unit
        }
        val renderer = Renderer(sheet, Look(sheet, Theme.CONTRAST), page, nobody, paper = true)
        column = renderer.blocks().apply { stack(renderer.hotline(), MARGIN) }
        column.measure(View.MeasureSpec.makeMeasureSpec(width - 2 * MARGIN, View.MeasureSpec.EXACTLY), View.MeasureSpec.makeMeasureSpec(0, View.MeasureSpec.UNSPECIFIED))
        column.layout(0, 0, column.measuredWidth, column.measuredHeight)
        val room = height - 2 * MARGIN
        val seams = seams(column, 0, room) + column.height
        cuts.add(0)
        while (cuts.last() < column.height) {
            cuts.add(seams.lastOrNull { it > cuts.last() && it <= cuts.last() + room } ?: (cuts.last() + room))
        }
    }

    /** Where the column may be cut: between blocks, and inside one only if it is higher than a page. */
    private fun seams(group: ViewGroup, above: Int, room: Int): List<Int> = (0 until group.childCount).map(group::getChildAt).flatMap { child ->
        val top = above + child.top
        listOf(top) + if (child is ViewGroup && child.height > room) seams(child, top, room) else emptyList()
    }.sorted()

    fun draw(canvas: Canvas, index: Int) {
        canvas.save()
        canvas.translate(MARGIN.toFloat(), MARGIN.toFloat() - cuts[index])
        canvas.clipRect(0, cuts[index], column.width, cuts[index + 1])
        column.draw(canvas)
        canvas.restore()
    }

    private companion object {
        const val MARGIN = 34 // 12 mm
    }
}

/** The text without the invisible characters that steer its direction, for whatever is not a page. */
fun Text.plain(): String = value.filterNot { it == '\u061C' || it in '\u200E'..'\u200F' || it in '\u202A'..'\u202E' || it in '\u2066'..'\u2069' }
