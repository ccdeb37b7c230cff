package org.panah.app

import org.panah.core.Block
import org.panah.core.Text

/** The block's stable id. */
fun Block.id(): String = when (this) {
    is Block.Heading -> id
    is Block.Paragraph -> id
    is Block.Steps -> id
    is Block.Checklist -> id
    is Block.Notice -> id
    is Block.Deadline -> v1.id
    is Block.Contact -> v1.id
    is Block.Phrase -> v1.id
    is Block.Source -> id
    is Block.Choice -> id
    is Block.Form -> v1.id
    is Block.Button -> v1.id
    is Block.Link -> v1.id
    is Block.Divider -> id
}

/** Every text of the block in reading order, for a voice. */
fun Block.texts(): List<Text> = when (this) {
    is Block.Heading -> listOf(text)
    is Block.Paragraph -> listOf(text)
    is Block.Steps -> listOfNotNull(place?.words) + items.flatMap { listOfNotNull(it.stateWords, it.name, it.note, it.stop) }
    is Block.Checklist -> items.map { it.label }
    is Block.Notice -> listOfNotNull(label, title) + lines.flatMap { listOfNotNull(it.label, it.text) }
    is Block.Deadline -> listOfNotNull(v1.label, v1.time?.let { v1.label.copy(value = it) }, v1.weekday, v1.date, v1.left, v1.outer, v1.warning)
    is Block.Contact -> listOfNotNull(v1.name, v1.role, v1.doubt, v1.place) + v1.calls.flatMap { listOf(it.label, it.label.copy(value = it.number)) } +
        listOfNotNull(v1.driverLabel) + v1.official.flatMap { listOfNotNull(it.name, it.address) }
    is Block.Phrase -> listOf(v1.meaningLabel, v1.meaning, v1.label) + v1.lines + v1.law
    is Block.Source -> lines
    is Block.Choice -> listOfNotNull(question) + options.map { it.label }
    is Block.Form -> v1.fields.flatMap { listOfNotNull(it.label, it.hint, it.error) } + v1.submit
    is Block.Button -> listOf(v1.label)
    is Block.Link -> listOf(v1.label)
    is Block.Divider -> emptyList()
}

/** The language that a voice needs for the block: that of the words to show, else that of its first text. */
fun Block.language(): String? = (if (this is Block.Phrase) v1.lines.firstOrNull() else texts().firstOrNull())?.language
