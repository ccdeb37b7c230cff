package org.panah.app

import android.app.Activity
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import org.panah.core.Block
import java.util.Locale

/**
 * Reads blocks aloud, one after the other, each text in the voice of its own language. What the phone has no voice for is
 * passed over.
 */
class Voice(private val activity: Activity, private val changed: () -> Unit) : UtteranceProgressListener() {
    private var ready = false
    private var turn = 0
    private var last = ""
    private val speech = TextToSpeech(activity) { status ->
        ready = status == TextToSpeech.SUCCESS
        activity.runOnUiThread(changed)
    }

    /** The id of the block that is being read. */
    var block: String? = null
        private set

    init {
        speech.setOnUtteranceProgressListener(this)
    }

    /** A voice knows one script of its language: what the core converted to another one it cannot read. */
    fun speaks(tag: String?): Boolean {
        val locale = Locale.forLanguageTag(tag ?: return false)
        return ready && (locale.script.isEmpty() || locale.language == "zh") && speech.isLanguageAvailable(locale) >= TextToSpeech.LANG_AVAILABLE
    }

    fun read(blocks: List<Block>) {
        stop()
        val texts = blocks.flatMap { block -> block.texts().filter { speaks(it.language) }.map { block.id() to it } }
        last = "$turn ${texts.lastIndex} ${texts.lastOrNull()?.first}"
        texts.forEachIndexed { index, (id, text) ->
            speech.language = Locale.forLanguageTag(text.language)
            speech.speak(text.plain(), TextToSpeech.QUEUE_ADD, null, "$turn $index $id")
        }
        block = texts.firstOrNull()?.first
        changed()
    }

    fun stop() {
        turn++
        if (block == null) return
        speech.stop()
        block = null
        changed()
    }

    fun close() = speech.shutdown()
    override fun onStart(id: String?) = at(id, id?.split(' ', limit = 3)?.last())
    override fun onDone(id: String?) = if (id == last) at(id, null) else Unit
    @Deprecated("as in its parent") override fun onError(id: String?) = onDone(id)

    /** What the voice says comes from another thread, and late: after a stop it is not heard. */
    private fun at(id: String?, now: String?) = activity.runOnUiThread {
        if (id?.startsWith("$turn ") != true || block == now) return@runOnUiThread
        block = now
        changed()
    }
}
