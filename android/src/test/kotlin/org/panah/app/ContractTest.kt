package org.panah.app

import org.json.JSONArray
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.panah.bindings.Config
import org.panah.bindings.Panah
import org.panah.core.Capability
import org.panah.core.Script
import org.robolectric.RobolectricTestRunner
import java.lang.reflect.Modifier
import java.util.Locale
import java.util.concurrent.Callable
import java.util.concurrent.Executors

/** What crosses to Kotlin is what the core made: every page beside the one that the command line prints. */
@RunWith(RobolectricTestRunner::class)
class ContractTest {
    @Test
    fun `every page in every language is the one that the program shows`() {
        val workers = Executors.newFixedThreadPool(2)
        val done = TAGS.map { tag -> workers.submit(Callable { compare(tag) }) }
        workers.shutdown()
        assertTrue(done.sumOf { it.get() } >= TAGS.size * 150)
    }

    /** Compares every page in the language [tag]; returns how many there are. */
    private fun compare(tag: String): Int {
        val panah = Panah.open(Config(Capability.entries))
        for (route in PAGES.keys) assertEquals("$route in $tag", shown(route, tag), crossed(panah.page(route, tag, NOW)))
        return PAGES.size
    }

    private fun shown(route: String, tag: String): Any? {
        val program = checkNotNull(System.getenv("PANAH_PROGRAM")) { "PANAH_PROGRAM names the command line" }
        val words = listOf(program, "show", route, "--locale", tag, "--now", "2026-11-24T09:00", "--format", "json")
        val process = ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        val text = process.inputStream.bufferedReader().readText()
        assertEquals("$words", 0, process.waitFor())
        return plain(JSONObject(text))
    }

    private fun plain(json: Any?): Any? = when (json) {
        is JSONObject -> json.keys().asSequence().associateWith { plain(json.get(it)) }
        is JSONArray -> List(json.length()) { plain(json.get(it)) }
        JSONObject.NULL -> null
        is Number -> json.toLong()
        else -> json
    }

    /** A value that crossed, in the form in which the core writes itself as JSON. */
    private fun crossed(value: Any?): Any? = when (value) {
        null, is String, is Boolean -> value
        is Number -> value.toLong()
        is UByte -> value.toLong()
        is UInt -> value.toLong()
        is Script -> if (value == Script.ARAB_UG) "Arab-ug" else value.name.lowercase(Locale.ROOT).replaceFirstChar(Char::uppercase)
        is Enum<*> -> value.name.lowercase(Locale.ROOT)
        is List<*> -> value.map(::crossed)
        else -> record(value)
    }

    private fun record(value: Any): Map<String, Any?> {
        val fields = value.javaClass.declaredFields.filter { !Modifier.isStatic(it.modifiers) }.associate {
            it.isAccessible = true
            // Kotlin keeps an unsigned number in a signed field of the same size.
            snake(it.name) to crossed(it.get(value).let { held -> if (held is Byte) held.toUByte() else held })
        }
        // A variant is a class inside that of its enum; one that holds a record is written as the record with its kind.
        if (value.javaClass.enclosingClass?.isInstance(value) != true) return fields
        val held = (fields["v1"] as? Map<*, *>)?.entries?.associate { it.key as String to it.value }
        return (held ?: fields) + ("kind" to snake(value.javaClass.simpleName))
    }

    private fun snake(name: String): String =
        name.replace(Regex("(?<=[a-z0-9])[A-Z]")) { "_" + it.value }.lowercase(Locale.ROOT)
}
