import Foundation
import PanahBindings
import Testing

@testable import PanahShell

@Suite struct SystemRequests {
  @Test(arguments: tags) func everyEffectOfEveryPageBecomesOne(_ tag: String) {
    let effects = walk(tag).effects
    #expect(effects.count > 20)
    for effect in effects {
      switch (effect, SystemRequest(effect)) {
      case (.dial(let number), .open(let url)):
        #expect(url.absoluteString == "tel:" + number && number.dropFirst().allSatisfy { $0.isNumber })
      case (.openMap(let query), .open(let url)):
        #expect(url.scheme == "maps")
        let value = url.absoluteString.replacingOccurrences(of: "maps:?q=", with: "")
        #expect(value.removingPercentEncoding == query && !value.contains("+") && !value.contains("&"))
      case (.addToCalendar(let id, let title, let date), .share(let name, let content)):
        #expect(
          name == date + ".ics" && content.contains("UID:\(id)\r\n") && !title.contains(where: isBidiControl)
            && content.contains("DTSTART;VALUE=DATE:\(date.filter(\.isNumber))"))
      case (.copy(let text), .copy(let copied)):
        #expect(text == copied && !text.contains(where: isBidiControl))
      default: Issue.record("\(tag): \(effect)")
      }
    }
    #expect(Set(effects.map { String(describing: $0).prefix(5) }).count == 4, "no kind of effect is left out")
  }

  @Test func everyKindOfEffect() {
    #expect(SystemRequest(.dial(number: "+77017447238")) == .open(URL(string: "tel:+77017447238")!))
    #expect(SystemRequest(.openMap(query: "г. Алматы, 8 & 9 + 1")) != SystemRequest(.openMap(query: "г. Алматы, 8")))
    #expect(SystemRequest(.copy(text: "г. Алматы")) == .copy("г. Алматы"))
    #expect(SystemRequest(.dial(number: "")) == nil && SystemRequest(.openMap(query: "")) == nil)
  }

  @Test func whatThePhoneLacksHasAPage() {
    #expect(Effect.dial(number: "+7").missing == .dialler(number: "+7") && Effect.openMap(query: "x").missing == .map)
    #expect(Effect.addToCalendar(id: "i", title: "x", date: "y").missing == .share)
    #expect(Effect.copy(text: "x").missing == nil)
  }

  @Test func whatASearchFoundIsAnnounced() throws {
    var session = session("en")
    session.go(to: "search")
    let effects = session.fill(["query": "interpreter"])
    guard case .announce(let text)? = effects.first else { return #expect(Bool(false)) }
    #expect(effects.count == 1 && session.page.items.flatMap(\.spoken).contains { $0.text == text })
    #expect(SystemRequest(effects[0]) == .announce(text) && effects[0].missing == nil)
  }

  @Test func aLanguageIsKeptByTheSession() {
    #expect(SystemRequest(.keepLanguage(tag: "ug")) == nil && Effect.keepLanguage(tag: "ug").missing == nil)
  }

  /// A calendar puts an entry of a known UID in the place of the one it has: it is the core's.
  @Test func anEntryHasTheIdentityOfItsDeadline() throws {
    for id in ["0123456789abcdef@panah", "fedcba9876543210@panah"] {
      guard case .share(_, let text)? = SystemRequest(.addToCalendar(id: id, title: "x", date: "2026-11-26")) else {
        return #expect(Bool(false))
      }
      #expect(text.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") } == ["UID:\(id)"])
    }
  }

  @Test func aCalendarEntryIsOneWholeDay() throws {
    guard
      case .share(let name, let text) = SystemRequest(
        .addToCalendar(id: "i", title: "Claim, by; then\\\nend", date: "2026-11-26"))
    else {
      return #expect(Bool(false))
    }
    #expect(name == "2026-11-26.ics")
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
    let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
    #expect(unfolded.contains("\r\nSUMMARY:Claim\\, by\\; then\\\\\\nend\r\n"))
    #expect(!text.contains("DTEND"))
  }

  @Test(arguments: ["", "2026-11", "2026-1-26", "26.11.2026", "２０２６-11-26", "2026-11-26\r\nX:1"])
  func aBadDateIsNoEntry(_ date: String) {
    #expect(SystemRequest(.addToCalendar(id: "i", title: "x", date: date)) == nil)
  }

  @Test func longLinesAreFoldedBetweenCharacters() throws {
    let title = String(repeating: "ئۇيغۇر 难民 ", count: 20)
    guard case .share(_, let text)? = SystemRequest(.addToCalendar(id: "i", title: title, date: "2026-11-26")) else {
      return #expect(Bool(false))
    }
    for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(text.replacingOccurrences(of: "\r\n ", with: "").contains(title))
  }
}

private func isBidiControl(_ character: Character) -> Bool {
  character.unicodeScalars.contains { $0.properties.isBidiControl }
}
