import Foundation
import PanahBindings
import Testing

@testable import PanahShell

@Suite struct EveryPage {
  @Test(arguments: tags) func isWholeInEveryLocale(_ tag: String) {
    let pages = walk(tag).pages
    #expect(pages.count > 300)
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

/// What the views take for granted about the sections of a page.
@Suite struct Sections {
  @Test(arguments: tags) func areWhatTheyAreDrawnAs(_ tag: String) {
    var kinds: Set<SectionKind> = []
    for (route, page) in walk(tag).pages {
      let name = "\(tag) \(route)"
      for section in page.sections {
        kinds.insert(section.kind)
        let blocks = section.items.map(\.block)
        let levels = blocks.compactMap { if case .heading(_, let level, _) = $0 { level } else { nil } }
        let links = blocks.compactMap { if case .link(let link) = $0 { link } else { nil } }
        let points = blocks.flatMap {
          if case .checklist(_, false, let items) = $0 { items } else { [ChecklistItem]() }
        }
        switch section.kind {
        case .now:
          // A bar, things to do, where that comes from; nothing in it can be pressed.
          #expect(levels == [2] && section.items.first.map { $0.spoken.count } == 1, "\(name)")
          #expect(!points.isEmpty && points.allSatisfy { $0.icon != nil && $0.note != nil }, "\(name)")
          #expect(blocks.allSatisfy { $0.targets.isEmpty } && blocks.count <= 3, "\(name)")
          if case .source? = blocks.last {} else { #expect(blocks.count == 2, "\(name)") }
        case .sheet:
          #expect(levels.first == 2 && levels.dropFirst().allSatisfy { $0 == 3 }, "\(name)")
          #expect(section.items.first?.id == "sheet-says" && blocks.count > 1, "\(name)")
          // Nothing but its offices leads on.
          #expect(route == "contacts" || blocks.allSatisfy { $0.targets.isEmpty }, "\(name)")
        case .doors: #expect(links.count == blocks.count && links.allSatisfy { $0.icon != nil }, "\(name)")
        case .searchField: #expect(blocks.count == 1 && links.first?.icon == .search, "\(name)")
        case .plain: #expect(!levels.contains { $0 > 2 }, "\(name): level 3 is of the sheet only")
        }
        // A plain link draws neither a second line nor that it is urgent.
        if section.kind != .doors { #expect(links.allSatisfy { $0.note == nil && !$0.urgent }, "\(name)") }
      }
      #expect(page.links.filter(\.urgent).count <= 1, "\(name)")
    }
    #expect(kinds == [.plain, .now, .sheet, .doors, .searchField], "\(tag)")
  }

  /// What is true today stands before what the sheet says.
  @Test(arguments: tags) func haveTodayBeforeTheSheet(_ tag: String) {
    for (route, page) in walk(tag).pages {
      let kinds = page.sections.map(\.kind)
      if let now = kinds.firstIndex(of: .now), let sheet = kinds.firstIndex(of: .sheet) {
        #expect(now < sheet, "\(tag) \(route)")
      }
      #expect(kinds.filter { $0 == .now }.count <= 1 && kinds.filter { $0 == .sheet }.count <= 1, "\(tag) \(route)")
    }
  }

  @Test(arguments: tags) func ofTheHomePageAskWhatHappened(_ tag: String) throws {
    let home = session(tag).page
    let doors = try #require(home.sections.first { $0.kind == .doors }).items
    let targets = doors.flatMap { $0.block.targets }
    let routes = targets.compactMap { if case .page(let route) = $0 { route } else { nil } }
    let situations = ["came", "waiting", "refused", "moved"].map { "situation/\($0)" }
    #expect(routes == ["emergency"] + situations + ["officer"])
    #expect(home.links.filter(\.urgent).map(\.target) == [.page(route: "emergency")])
    for item in doors { #expect(item.spoken.count == 2 && !item.onPaper, "\(item.id): the label and its second line") }
  }

  /// A grid is not only the choice of a language: days and towns stand in one too, each below a title of its own.
  @Test(arguments: tags) func haveGridsOnPagesThatAreNoChoiceOfALanguage(_ tag: String) throws {
    var grids = 0
    for (route, page) in walk(tag).pages where !route.hasPrefix("language") {
      for case .choice(_, _, .grid, let options) in page.blocks {
        grids += 1
        #expect(options.count > 1 && page.sections.count > 1 && !page.tools.isEmpty, "\(tag) \(route)")
      }
    }
    #expect(grids > 20)
    let device = Session(store: SettingsStore(folder: nil), device: [tag], now: noon)
    #expect(device.page.first && device.page.tools.isEmpty && session(tag).page.tools.count == 3)
  }
}

@Suite struct Rows {
  @Test func aSectionIsDrawnAsOne() {
    let kinds = session("en").page.rows.map { ($0.kind, $0.items.count) }
    #expect(kinds.contains { $0 == (.doors, 6) } && kinds.contains { $0 == (.searchField, 1) })
    #expect(kinds.contains { $0 == (.plain, 1) })
    var session = session("en")
    session.go(to: "procedure/claim")
    let claim = session.page.rows.map { ($0.kind, $0.items.count) }
    #expect(claim.contains { $0 == (.now, 3) } && claim.contains { $0.0 == .sheet && $0.1 > 8 })
  }

  @Test func haveSpaceBetweenThem() {
    func row(_ block: Block, _ id: String, _ kind: SectionKind = .plain) -> PageSection {
      PageSection(kind: kind, items: [Item(id: id, block: block, mark: nil, spoken: [], voice: nil, onPaper: true)])
    }
    let text = session("en").page.title
    let block = Block.link(
      PageLink(
        id: "l", label: text, note: nil, icon: nil, urgent: false, excerpt: nil, target: .page(route: "x")))
    let (link, door) = (row(block, "l"), row(block, "t", .doors))
    let (now, sheet) = (row(block, "n", .now), row(block, "s", .sheet))
    let heading = row(.heading(id: "h", level: 2, text: text), "h")
    let source = row(.source(id: "s", lines: [text]), "s")
    #expect(link.spacing(after: link) == 0 && link.spacing(after: heading) == Space.s4)
    #expect(link.spacing(after: door) == Space.s4 && door.spacing(after: link) == Space.s4)
    #expect(now.spacing(after: link) == Space.s4 && link.spacing(after: now) == Space.s4)
    #expect(sheet.spacing(after: now) == Space.s6 && link.spacing(after: sheet) == Space.s6)
    #expect(heading.spacing(after: link) == Space.s6 && source.spacing(after: link) == Space.s5)
    #expect(link.id == "l" && PageSection(kind: .doors, items: []).id == "")
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

  /// On paper too a heading says what is of today and what of 2018, and a thing to do has its second line below it.
  @Test(arguments: tags) func hasTodayBeforeTheSheet(_ tag: String) throws {
    var session = session(tag)
    session.go(to: "procedure/claim")
    let html = session.page.printLayout
    func place(_ tag: String, _ item: Item?) throws -> String.Index {
      let text = try #require(item?.spoken.first?.text)
      let line = "<\(tag) lang=\"\(text.language)\" dir=\"\(text.direction.name)\">\(text.value)</\(tag)>"
      return try #require(html.range(of: line), "\(line)").lowerBound
    }
    let now = try #require(session.page.sections.first { $0.kind == .now })
    let sheet = try #require(session.page.sections.first { $0.kind == .sheet })
    let third = sheet.items.first { if case .heading(_, 3, _) = $0.block { true } else { false } }
    #expect(try place("h2", now.items.first) < place("h2", sheet.items.first))
    #expect(try place("h2", sheet.items.first) < place("h3", third))
    let points = now.items.flatMap {
      if case .checklist(_, _, let items) = $0.block { items } else { [ChecklistItem]() }
    }
    let lines = points.flatMap { [$0.label, $0.note].compactMap { $0 } }
    #expect(points.count > 1 && lines.count == 2 * points.count && now.items[1].spoken.map(\.text) == lines)
    #expect(now.items.allSatisfy(\.onPaper) && sheet.items.allSatisfy(\.onPaper))
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
      // What is not translated yet is read in English where there is the voice, and nothing else is.
      let page = session(tag).page
      let english = page.items.flatMap(\.spoken).filter { $0.text.fallback && $0.text.language == "en" }.map(\.plain)
      for line in Utterance.all(of: page, among: voices) {
        #expect(line.language.hasPrefix("en-") && english.contains(line.text), "\(tag): \(line)")
      }
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
