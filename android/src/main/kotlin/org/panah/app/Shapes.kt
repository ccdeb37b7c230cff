package org.panah.app

import android.graphics.Canvas
import android.graphics.ColorFilter
import android.graphics.Paint
import android.graphics.PixelFormat
import android.graphics.RectF
import android.graphics.drawable.Drawable

/** What is drawn with lines and colours of its own. */
abstract class Shape : Drawable() {
    protected val paint = Paint(Paint.ANTI_ALIAS_FLAG)

    override fun setAlpha(alpha: Int) = Unit
    override fun setColorFilter(filter: ColorFilter?) = Unit
    @Deprecated("as in Drawable") override fun getOpacity() = PixelFormat.TRANSLUCENT
}

/** A square area with a bar at the reading edge, and a frame if it has one. */
class Bar(private val fill: Int, private val colour: Int, private val width: Int, private val rtl: Boolean, private val frame: Int) : Shape() {
    override fun draw(canvas: Canvas) {
        val box = RectF(bounds)
        paint.style = Paint.Style.FILL
        paint.color = fill
        canvas.drawRect(box, paint)
        paint.color = colour
        if (rtl) canvas.drawRect(box.right - width, box.top, box.right, box.bottom, paint)
        else canvas.drawRect(box.left, box.top, box.left + width, box.bottom, paint)
        if (frame > 0) {
            paint.style = Paint.Style.STROKE
            paint.strokeWidth = frame.toFloat()
            box.inset(frame / 2f, frame / 2f)
            canvas.drawRect(box, paint)
        }
    }
}

/** An area with a line along its top. */
class Strip(private val fill: Int, private val edge: Int, private val line: Int) : Shape() {
    override fun draw(canvas: Canvas) {
        val box = RectF(bounds)
        paint.color = fill
        canvas.drawRect(box, paint)
        paint.color = edge
        canvas.drawRect(box.left, box.top, box.right, box.top + line, paint)
    }
}

/** The square of a row to tick. */
class Box(private val fill: Int, private val edge: Int, private val tick: Int?, private val size: Int, private val line: Int, private val stroke: Int) : Shape() {
    override fun getIntrinsicWidth() = size
    override fun getIntrinsicHeight() = maxOf(size, line)

    override fun draw(canvas: Canvas) {
        val box = RectF(0f, 0f, size.toFloat(), size.toFloat())
        box.offset(bounds.exactCenterX() - size / 2f, bounds.exactCenterY() - size / 2f)
        box.inset(stroke / 2f, stroke / 2f)
        for ((style, colour) in listOf(Paint.Style.FILL to fill, Paint.Style.STROKE to edge)) {
            paint.style = style
            paint.color = colour
            paint.strokeWidth = stroke.toFloat()
            canvas.drawRoundRect(box, 2f * stroke, 2f * stroke, paint)
        }
        paint.color = tick ?: return
        paint.strokeWidth = 1.6f * stroke
        val points = floatArrayOf(0.24f, 0.52f, 0.43f, 0.70f, 0.76f, 0.32f).mapIndexed { at, part ->
            (if (at % 2 == 0) box.left else box.top) + part * box.width()
        }
        canvas.drawLine(points[0], points[1], points[2], points[3], paint)
        canvas.drawLine(points[2], points[3], points[4], points[5], paint)
    }
}
