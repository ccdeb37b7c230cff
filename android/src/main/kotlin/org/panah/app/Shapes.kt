package org.panah.app

import android.graphics.*
import android.graphics.drawable.Drawable

/** What [paint] draws with lines and colours of its own, in a box; [width] and [height] are those that it needs. */
class Shape(private val width: Int = -1, private val height: Int = -1, private val paint: Paint.(Canvas, RectF) -> Unit) : Drawable() {
    override fun draw(canvas: Canvas) = Paint(Paint.ANTI_ALIAS_FLAG).paint(canvas, RectF(bounds))
    override fun getIntrinsicWidth() = width
    override fun getIntrinsicHeight() = height
    override fun setAlpha(alpha: Int) = Unit
    override fun setColorFilter(filter: ColorFilter?) = Unit
    @Deprecated("as in Drawable") override fun getOpacity() = PixelFormat.TRANSLUCENT
}

private fun Paint.fill(canvas: Canvas, box: RectF, colour: Int) {
    color = colour
    canvas.drawRect(box, this)
}

/** A square area with a bar at the reading edge, and a frame if it has one. */
fun barShape(fill: Int, colour: Int, width: Int, rtl: Boolean, frame: Int) = Shape { canvas, box ->
    fill(canvas, box, fill)
    val edge = if (rtl) box.right - width else box.left
    fill(canvas, RectF(edge, box.top, edge + width, box.bottom), colour)
    if (frame == 0) return@Shape
    style = Paint.Style.STROKE
    strokeWidth = frame.toFloat()
    box.inset(frame / 2f, frame / 2f)
    canvas.drawRect(box, this)
}

/** An area with a line along its top. */
fun topEdgeShape(fill: Int, edge: Int, line: Int) = Shape { canvas, box ->
    fill(canvas, box, fill)
    fill(canvas, RectF(box.left, box.top, box.right, box.top + line), edge)
}

/** The square of a row to tick, in the middle of the first line. */
fun checkSquareShape(fill: Int, edge: Int, tick: Int?, size: Int, line: Int, stroke: Int) = Shape(size, maxOf(size, line)) { canvas, area ->
    val box = RectF(0f, 0f, size.toFloat(), size.toFloat())
    box.offset(area.centerX() - size / 2f, area.centerY() - size / 2f)
    box.inset(stroke / 2f, stroke / 2f)
    for ((kind, colour) in listOf(Paint.Style.FILL to fill, Paint.Style.STROKE to edge)) {
        style = kind
        color = colour
        strokeWidth = stroke.toFloat()
        canvas.drawRoundRect(box, 2f * stroke, 2f * stroke, this)
    }
    color = tick ?: return@Shape
    strokeWidth = 1.6f * stroke
    val points = floatArrayOf(0.24f, 0.52f, 0.43f, 0.70f, 0.76f, 0.32f).mapIndexed { at, part ->
        (if (at % 2 == 0) box.left else box.top) + part * box.width()
    }
    canvas.drawLine(points[0], points[1], points[2], points[3], this)
    canvas.drawLine(points[2], points[3], points[4], points[5], this)
}
