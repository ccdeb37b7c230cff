import Foundation
import PanahBindings
import Testing

@testable import PanahShell

@Suite struct EveryPage {
  @Test(arguments: tags) func isWholeInEveryLocale(_ tag: String) {
    let pages = walk(tag).pages
    #expect(pages.count > 80)
    for (route, page) in pages {
      let name = "\(tag) \(route)"
      #expect(page.route == route && page.language == tag && page.found, "\(name)")
      let ids = page.items.map(\.id)
      #expect(Set(ids).count == ids.count, "\(name): every block has an id of its own")
      let rows = page.rows
      #expect(rows.flatMap(\.items) == page.items, "\(name): nothing is lost or moved on the way to the screen")
      #expect(
        rows.allSatisfy { $0.kind != .plain || $0.items.count == 1 }, "\(name): plain blocks are rows of their own")
      #expect(Set(rows.map(\.id)).count == rows.count, "\(name)")
      guard case .heading(_, 1, let title)? = page.blocks.first else {
        Issue.record("\(name): no title")
        continue
      }
      #expect(title == page.title, "\(name)")
      for text in page.items.flatMap(\.spoken).map(\.text) {
        #expect(!text.value.isEmpty && text.attributed.languageIdentifier == text.language, "\(name)")
        #expect((text.script.font(bold: false) != nil) == (text.direction == .rtl), "\(name): \(text.language)")
        // The font's own line must be lower than the look's: lines are only ever pushed apart.
        #expect(text.script.lineHeight(tight: true) > 1.362 || text.script.font(bold: true) == nil, "\(name)")
      }
      for excerpt in page.links.compactMap(\.excerpt) {
        let named = excerpt.script.font(bold: false) != nil
        #expect(named == (excerpt.direction == .rtl), "\(name): \(excerpt.language)")
      }
      #expect(page.printLayout.contains("<html lang=\"\(tag)\" dir=\"\(page.direction.name)\">"), "\(name)")
      #expect(page.printLayout.contains(page.frame.hotline.number), "\(name)")
    }
  }

  @Test func isTheSameInEveryLocale() {
    let english = Set(walk("en").pages.keys).filter { !$0.contains("solar") }
    for tag in tags { #expect(Set(walk(tag).pages.keys).filter { !$0.contains("solar") } == english, "\(tag)") }
  }

  @Test(arguments: tags) func canBeOpenedInASession(_ tag: String) {
    var session = session(tag)
    for route in walk(tag).pages.keys.sorted() {
      let revision = session.revision
      session.go(to: route)
      #expect(session.page.route == route && session.page.language == tag)
      #expect(session.revision > revision && session.focus == "title" && session.routes.last == route)
    }
  }

  /// No button and no tool that an iPhone has nothing for.
  @Test(arguments: tags) func offersWhatAnIPhoneCanDo(_ tag: String) {
    let home = session(tag).page
    #expect(home.first && home.tools.map(\.capability) == [.readAloud, .print, .highContrast])
    for page in walk(tag).pages.values {
      let capabilities = page.tools.map(\.capability)
      #expect(
        Set(capabilities).isSubset(of: [.readAloud, .print, .highContrast]) && page.tools.count < 4, "\(page.route)")
    }
  }
}

@Suite struct Rows {
  @Test func aCardAndTilesAreDrawnAsOne() {
    let kinds = session("en").page.rows.map { ($0.kind, $0.items.count) }
    #expect(kinds.contains { $0 == (.tiles, 6) } || kinds.contains { $0.0 == .tiles && $0.1 > 1 })
    #expect(kinds.contains { $0.0 == .card && $0.1 >= 3 })
    #expect(kinds.contains { $0 == (.plain, 1) })
  }

  @Test func haveSpaceBetweenThem() {
    func row(_ block: Block, _ id: String, _ kind: SectionKind = .plain) -> PageSection {
      PageSection(kind: kind, items: [Item(id: id, block: block, mark: nil, spoken: [], voice: nil, onPaper: true)])
    }
    let text = session("en").page.title
    let block = Block.link(PageLink(id: "l", label: text, icon: nil, excerpt: nil, target: .page(route: "x")))
    let (link, tile) = (row(block, "l"), row(block, "t", .tiles))
    let heading = row(.heading(id: "h", level: 2, text: text), "h")
    let source = row(.source(id: "s", lines: [text]), "s")
    #expect(link.spacing(after: link) == 0 && link.spacing(after: heading) == Space.s4)
    #expect(link.spacing(after: tile) == Space.s4 && tile.spacing(after: link) == Space.s4)
    #expect(heading.spacing(after: link) == Space.s6 && source.spacing(after: link) == Space.s5)
    #expect(link.id == "l" && PageSection(kind: .tiles, items: []).id == "")
  }
}

@Suite struct Paper {
  @Test func hasWordsAndNothingToPress() {
    var session = session("ar")
    session.go(to: "contacts/bhr-almaty")
    let html = session.page.printLayout
    #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("lang=\"ru\" dir=\"ltr\""))
    #expect(!html.contains("<a") && !html.contains("<script") && !html.contains("http"))
  }

  @Test func leavesOutWhatCanBePressed() {
    let home = session("en").page
    let pressed = home.items.filter { !$0.onPaper }.flatMap(\.spoken).map(\.text)
    #expect(pressed.count > 5)
    for text in pressed { #expect(!home.printLayout.contains(">\(text.value)<"), "\(text.value)") }
    #expect(home.printLayout.contains(">\(home.title.value)<"))
  }

  /// A number is printed where it is on the page: after the name of the office, before its address.
  @Test func hasEveryNumberInItsPlace() throws {
    var session = session("en")
    session.go(to: "contacts/bhr-almaty")
    let cards = session.page.blocks.compactMap { if case .contact(let card) = $0 { card } else { nil } }
    let (card, html) = (try #require(cards.first), session.page.printLayout)
    func place(_ text: String) throws -> String.Index { try #require(html.range(of: text)).lowerBound }
    let address = try #require(card.address).value
    for call in card.calls {
      let number = try place(call.number)
      #expect(try place(card.name.value) < number && number < place(address))
    }
    #expect(!card.calls.isEmpty)
  }

  @Test func escapesAndHasTheMarks() {
    var page = session("en").page
    let text = PageText(value: "<b>&\"", language: "en", script: .latn, direction: .ltr, fallback: true, stale: false)
    let block = Block.paragraph(id: "p", text: text, style: .body)
    let spoken = [Spoken(text: text, plain: "<b>&\"", voice: "en")]
    var item = Item(id: "p", block: block, mark: page.title, spoken: spoken, voice: "en", onPaper: true)
    page.sections = [PageSection(kind: .plain, items: [item])]
    #expect(page.printLayout.contains("&lt;b&gt;&amp;\"") && page.printLayout.contains(">\(page.title.value)<"))
    item.onPaper = false
    page.sections = [PageSection(kind: .plain, items: [item])]
    #expect(!page.printLayout.contains("&lt;b") && !page.printLayout.contains(page.title.value))
  }
}

@Suite struct Utterances {
  private let phone = ["ar-001", "en-GB", "en-US", "kk-KZ", "ru-RU", "zh-CN", "zh-HK", "zh-TW"]

  @Test func takeTheVoiceThatTheCoreNames() {
    #expect(Utterance.pick("ar", among: phone) == "ar-001")
    #expect(Utterance.pick("en", among: phone) == "en-GB" && Utterance.pick("en-US", among: phone) == "en-US")
    #expect(Utterance.pick("zh-CN", among: phone) == "zh-CN")
    #expect(Utterance.pick("zh-CN", among: ["zh-HK", "zh-TW"]) == nil)
    #expect(Utterance.pick("kk", among: phone) == "kk-KZ")
    #expect(Utterance.pick("ug", among: phone) == nil && Utterance.pick(nil, among: ["ug-CN"]) == nil)
    #expect(Utterance.pick("fa", among: phone + ["fa-IR"]) == "fa-IR")
    #expect(Utterance.pick("", among: phone) == nil)
  }

  @Test func knowTheScriptOfEveryLanguage() {
    for (tag, voices) in [("kk-Arab", ["kk-KZ"]), ("ug-Cyrl", ["ug-CN"]), ("ug", phone)] {
      #expect(Utterance.all(of: session(tag).page, among: voices).isEmpty, "\(tag)")
    }
    for (tag, voice) in [("zh-Hans", "zh-CN"), ("fa-AF", "fa-IR"), ("ar", "ar-001"), ("kk", "kk-KZ")] {
      #expect(!Utterance.all(of: session(tag).page, among: [voice]).isEmpty, "\(tag)")
    }
  }

  @Test func areOfWhatCanBeReadAndNothingElse() throws {
    var session = session("ru")
    session.go(to: "officer/ill/kk")
    let phrase = try #require(session.page.items.first { if case .phrase = $0.block { true } else { false } })
    let lines = Utterance.all(of: session.page, among: ["ru-RU"])
    #expect(!lines.isEmpty && lines.allSatisfy { $0.language == "ru-RU" })
    #expect(Set(Utterance.all(of: session.page, among: phone).map(\.language)) == ["ru-RU", "kk-KZ"])
    // The words for an officer need his voice, and are read by it alone where the reader's is missing.
    let shown = phrase.spoken.filter { $0.voice == "kk" }.map(\.plain)
    #expect(!shown.isEmpty && Utterance.all(of: session.page, among: ["kk-KZ"]).map(\.text) == shown)
    #expect(!lines.contains { line in phrase.spoken.contains { $0.plain == line.text } })
    #expect(Utterance.all(of: session.page, among: ["en-GB"]).isEmpty)
  }
}
