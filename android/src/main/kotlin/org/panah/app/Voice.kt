package org.panah.app

import android.content.Context
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import org.panah.core.Item
import org.panah.core.Spoken
import java.util.Locale
import java.util.concurrent.Executor

/**
 * Reads items aloud, one after the other, each text in the voice of its own language. What the phone has no voice for is
 * passed over. The speech service is bound when somebody listens for the first time; before, only for as long as it takes to
 * ask which voices there are, once for each language. Everything but that asking is done on [main].
 */
class Voice(private val context: Context, private val background: Executor, private val main: Executor) : UtteranceProgressListener() {
    /** Which voices the phone has, by their tags, as far as it was asked. */
    private val known = HashMap<String, Boolean>()
    private var speech: TextToSpeech? = null
    private var ready = false
    private var queue = emptyList<Pair<Item, Spoken>>()

    /** Counts what was begun, so that what the service says late of something stopped is not heard. */
    private var turn = 0
    private var last = ""

    /** Called when another item is read, or none, and when more voices are known. */
    var changed: () -> Unit = {}

    /** The id of the item that is being read. */
    var item: String? = null
        private set

    /** Asks for the voices of [items] that were not asked for yet. */
    fun ask(items: List<Item>) {
        val new = items.flatMap { it.spoken }.mapNotNull { it.voice }.distinct() - known.keys
        new.associateWithTo(known) { false }
        if (new.isNotEmpty()) bind { speech, works ->
            background.execute {
                val found = new.filter {
                    val needed = if ('-' in it) TextToSpeech.LANG_COUNTRY_AVAILABLE else TextToSpeech.LANG_AVAILABLE
                    works && speech.isLanguageAvailable(Locale.forLanguageTag(it)) >= needed
                }
                speech.shutdown()
                main.execute {
                    found.associateWithTo(known) { true }
                    changed()
                }
            }
        }
    }

    /** Another voice may be installed while the app is away. */
    fun forgetMissing() = known.values.removeAll { !it }

    /** True if the phone has the voice that the item needs. */
    fun reads(item: Item) = known[item.voice] == true

    fun read(items: List<Item>) {
        stop()
        queue = items.flatMap { item -> item.spoken.filter { known[it.voice] == true }.map { item to it } }
        item = queue.firstOrNull()?.first?.id ?: return
        changed()
        if (ready) speak()
        if (speech == null) speech = bind { bound, works ->
            if (bound != speech) return@bind // let go in the meantime
            ready = works
            bound.setOnUtteranceProgressListener(this)
            if (works) speak() else close()
        }
    }

    fun stop() {
        turn++
        queue = emptyList()
        if (item == null) return
        if (ready) speech?.stop()
        item = null
        changed()
    }

    /** Lets the speech service go. */
    fun close() {
        stop()
        speech?.shutdown()
        speech = null
        ready = false
    }

    /** Binds the speech service; [use] gets it with whether it works. */
    private fun bind(use: (TextToSpeech, Boolean) -> Unit): TextToSpeech {
        lateinit var speech: TextToSpeech
        speech = TextToSpeech(context) { status -> main.execute { use(speech, status == TextToSpeech.SUCCESS) } }
        return speech
    }

    private fun speak() = queue.forEachIndexed { index, (item, spoken) ->
        last = "$turn $index ${item.id}"
        speech?.language = Locale.forLanguageTag(spoken.voice.orEmpty())
        speech?.speak(spoken.plain, TextToSpeech.QUEUE_ADD, null, last)
    }

    override fun onStart(id: String) = at(id, id.split(' ', limit = 3).last())
    override fun onDone(id: String) = main.execute { if (id == last) at(id, null) }
    @Deprecated("as in its parent") override fun onError(id: String) = onDone(id)

    private fun at(id: String, now: String?) = main.execute {
        if (!id.startsWith("$turn ") || item == now) return@execute
        item = now
        changed()
    }
}
