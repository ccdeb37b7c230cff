package org.panah.app

import android.content.Context
import android.content.res.Configuration
import android.graphics.Canvas
import android.graphics.pdf.PdfDocument
import android.os.Bundle
import android.os.CancellationSignal
import android.os.ParcelFileDescriptor
import android.print.PageRange
import android.print.PrintAttributes
import android.print.PrintDocumentAdapter
import android.print.PrintDocumentInfo
import android.view.View
import android.view.ViewGroup
import android.widget.LinearLayout
import org.panah.core.Page
import java.io.FileOutputStream

/** The page for a printer: the blocks as the renderer draws them, in black on white, cut between blocks. */
class PagePrintAdapter(private val context: Context, private val page: Page) : PrintDocumentAdapter() {
    private var layout: PrintLayout? = null

    override fun onLayout(old: PrintAttributes?, new: PrintAttributes, cancel: CancellationSignal?, callback: LayoutResultCallback, extras: Bundle?) {
        val size = new.mediaSize ?: PrintAttributes.MediaSize.ISO_A4
        val made = PrintLayout(context, page, size.widthMils * 72 / 1000, size.heightMils * 72 / 1000).also { layout = it }
        val info = PrintDocumentInfo.Builder("panah.pdf").setContentType(PrintDocumentInfo.CONTENT_TYPE_DOCUMENT).setPageCount(made.count).build()
        callback.onLayoutFinished(info, old != new)
    }

    override fun onWrite(pages: Array<out PageRange>, file: ParcelFileDescriptor, cancel: CancellationSignal?, callback: WriteResultCallback) {
        val layout = layout ?: return callback.onWriteFailed(null)
        val document = PdfDocument()
        try {
            for (index in 0 until layout.count) {
                val sheet = document.startPage(PdfDocument.PageInfo.Builder(layout.width, layout.height, index + 1).create())
                layout.draw(sheet.canvas, index)
                document.finishPage(sheet)
            }
            FileOutputStream(file.fileDescriptor).use(document::writeTo)
            callback.onWriteFinished(arrayOf(PageRange.ALL_PAGES))
        } catch (_: Exception) { // no room on the disk, or a document that this phone cannot make
            callback.onWriteFailed(null)
        } finally {
            document.close()
        }
    }
}

/** A page on paper of [width] x [height] points. */
class PrintLayout(context: Context, page: Page, val width: Int, val height: Int) {
    private val column: LinearLayout
    private val cuts = ArrayList<Int>()
    val count get() = cuts.size - 1

    init {
        // Body text comes to its points on paper, space shrinks with it.
        val settings = Configuration(context.resources.configuration).apply {
            densityDpi = 120
            fontScale = Measure.PAPER_BODY / TextSize.BODY.sp.toFloat() * 160f / densityDpi
            screenWidthDp = (width - 2 * Measure.PAPER_MARGIN) * 160 / densityDpi
            screenHeightDp = height * 160 / densityDpi
        }
        val sheet = context.createConfigurationContext(settings)
        val renderer = Renderer(sheet, Look(sheet, Theme.CONTRAST), page, object : Host {}, forPrint = true)
        column = renderer.blocks().apply { addRow(renderer.hotline(), Measure.PAPER_MARGIN) }
        column.measure(exactly(width - 2 * Measure.PAPER_MARGIN), View.MeasureSpec.makeMeasureSpec(0, View.MeasureSpec.UNSPECIFIED))
        column.layout(0, 0, column.measuredWidth, column.measuredHeight)
        val room = height - 2 * Measure.PAPER_MARGIN
        val breaks = breaks(column, 0, room) + column.height
        cuts.add(0)
        while (cuts.last() < column.height) {
            cuts.add(breaks.lastOrNull { it > cuts.last() && it <= cuts.last() + room } ?: (cuts.last() + room))
        }
    }

    /** Where the column may be cut: between blocks, not below a mark, and inside one only if it is higher than a page. */
    private fun breaks(group: ViewGroup, above: Int, room: Int): List<Int> = group.children().flatMapIndexed { index, child ->
        val top = above + child.top
        listOf(top).filter { index == 0 || group.getChildAt(index - 1).tag != MARK } + if (child is ViewGroup && child.height > room) breaks(child, top, room) else emptyList()
    }.sorted()

    fun draw(canvas: Canvas, index: Int) {
        canvas.save()
        canvas.translate(Measure.PAPER_MARGIN.toFloat(), Measure.PAPER_MARGIN.toFloat() - cuts[index])
        canvas.clipRect(0, cuts[index], column.width, cuts[index + 1])
        column.draw(canvas)
        canvas.restore()
    }
}
