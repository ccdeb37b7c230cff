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
      #expect(page.route == route, "\(name)")
      #expect(page.language == tag, "\(name)")
      let parts = Part.of(page)
      let drawn = parts.flatMap { part -> [Block] in
        switch part {
        case .one(let block): return [block]
        case .card(let blocks): return blocks
        case .tiles(let links): return links.map(Block.link)
        }
      }
      #expect(drawn == page.blocks, "\(name): nothing is lost or moved on the way to the screen")
      #expect(Set(page.blocks.map(\.id)).count == page.blocks.count, "\(name): every block has an id of its own")
      #expect(Set(parts.map(\.id)).count == parts.count, "\(name)")
      guard case .heading(_, 1, let title)? = page.blocks.first else {
        Issue.record("\(name): no title")
        continue
      }
      #expect(title == page.title, "\(name)")
      for text in page.blocks.flatMap(\.texts) {
        #expect(!text.value.isEmpty && text.spoken.languageIdentifier == text.language, "\(name)")
        #expect(
          (Script(of: text.language).font(bold: false) != nil) == (text.direction == .rtl), "\(name): \(text.language)")
      }
      #expect(page.paper.contains("<html lang=\"\(tag)\" dir=\"\(page.direction.name)\">"), "\(name)")
      #expect(page.paper.contains(page.pinned.hotline.number.plain), "\(name)")
    }
  }

  @Test func isTheSameInEveryLocale() {
    let english = Set(walk("en").pages.keys).filter { !$0.contains("solar") }
    for tag in tags { #expect(Set(walk(tag).pages.keys).filter { !$0.contains("solar") } == english, "\(tag)") }
  }

  @Test(arguments: tags) func canBeOpenedFromTheShell(_ tag: String) {
    var shell = shell(tag)
    for route in walk(tag).pages.keys.sorted() {
      let turn = shell.turn
      #expect(shell.open(.page(route: route), at: noon).isEmpty)
      #expect(shell.page.route == route && shell.page.language == tag)
      #expect(shell.turn > turn && shell.focus == "title" && shell.stack.last?.route == route)
    }
  }

  @Test func drawsALinkThatBearsAMarkAlone() throws {
    var page = shell("en").page
    let last = Part.of(page).compactMap { if case .tiles(let links) = $0 { links.last } else { nil } }
    let tile = try #require(last.first)
    page.marks = [Mark(block: tile.id, text: page.title)]
    #expect(Part.of(page).contains(.one(.link(tile))))
  }

  @Test func showsTilesAndACardAtHome() {
    let parts = shell("en").parts
    #expect(parts.contains { if case .tiles(let links) = $0 { links.count > 1 } else { false } })
    #expect(parts.contains { if case .card(let blocks) = $0 { blocks.count >= 3 } else { false } })
  }

  @Test func hasRoomBetweenItsParts() {
    func one(_ block: Block) -> Part { .one(block) }
    let text = PageText(value: "x", language: "en", direction: .ltr, fallback: false)
    let link = Block.link(PageLink(id: "l", label: text, icon: nil, excerpt: nil, target: .page(route: "home")))
    let heading = Block.heading(id: "h", level: 2, text: text)
    #expect(one(link).room(after: one(link)) == 0 && one(link).room(after: one(heading)) == Space.s4)
    #expect(one(heading).room(after: one(link)) == Space.s6)
    #expect(one(.divider(id: "d")).room(after: one(link)) == Space.s5)
    #expect(one(link).id == "l" && Part.tiles([]).id == "")
  }
}

@Suite struct Paperwork {
  @Test func printsWordsAndNothingToPress() throws {
    var shell = shell("ar")
    _ = shell.open(.page(route: "contacts/bhr-almaty"), at: noon)
    let html = shell.page.paper
    #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("lang=\"ru\" dir=\"ltr\""))
    #expect(!html.contains("<a") && !html.contains("<script") && !html.contains("http"))
  }

  @Test func leavesOutWhatCanBePressed() {
    let home = shell("en").page
    let pressed = home.blocks.filter { !$0.targets.isEmpty }.flatMap(\.texts)
    #expect(pressed.count > 5)
    for text in pressed { #expect(!home.paper.contains(">\(text.value)<"), "\(text.value)") }
    #expect(home.paper.contains(">\(home.title.value)<"))
  }

  @Test func escapes() {
    var page = shell("en").page
    let text = PageText(value: "<b>&\"", language: "en", direction: .ltr, fallback: true)
    page.blocks = [.paragraph(id: "p", text: text, role: .text)]
    page.marks = [Mark(block: "p", text: page.title), Mark(block: "other", text: page.pinned.device.copied)]
    #expect(page.paper.contains("&lt;b&gt;&amp;\"") && page.paper.contains(">\(page.title.value)<"))
    #expect(!page.paper.contains(page.pinned.device.copied.value))
  }
}

@Suite struct Voices {
  private let phone = ["ar-001", "en-GB", "en-US", "kk-KZ", "ru-RU", "zh-CN", "zh-HK", "zh-TW"]

  @Test func readTheirOwnLanguageAndScript() {
    #expect(Voice.pick("ar", among: phone) == "ar-001")
    #expect(Voice.pick("zh-Hans", among: phone) == "zh-CN")
    #expect(Voice.pick("kk", among: phone) == "kk-KZ")
    #expect(Voice.pick("kk-Arab", among: phone) == nil)
    #expect(Voice.pick("ug", among: phone) == nil && Voice.pick("ug-Latn", among: ["ug-CN"]) == nil)
    #expect(Voice.pick("fa-AF", among: phone + ["fa-IR"]) == "fa-IR")
    #expect(Voice.pick("", among: phone) == nil)
  }

  @Test func readWhatTheyCanAndPassOverTheRest() {
    var shell = shell("ru")
    _ = shell.open(.page(route: "officer/ill/kk"), at: noon)
    let lines = Voice.lines(shell.page, among: ["ru-RU"])
    #expect(!lines.isEmpty && lines.allSatisfy { $0.language == "ru-RU" })
    #expect(Set(Voice.lines(shell.page, among: phone).map(\.language)) == ["ru-RU", "kk-KZ"])
    #expect(lines.allSatisfy { $0.text == $0.text.plain })
    #expect(Voice.lines(shell.page, among: ["kk-KZ"]).isEmpty)
  }
}
