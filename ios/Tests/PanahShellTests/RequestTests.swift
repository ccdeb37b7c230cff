import Foundation
import PanahBindings
import Testing

@testable import PanahShell

@Suite struct Requests {
  @Test(arguments: tags) func everyEffectOfEveryPageBecomesOne(_ tag: String) {
    let effects = walk(tag).effects
    #expect(effects.count > 20)
    for effect in effects {
      switch (effect, Request(effect)) {
      case (.dial(let number), .open(let url)):
        #expect(url.absoluteString == "tel:" + number && number.dropFirst().allSatisfy { $0.isNumber })
      case (.openMap(let query), .open(let url)):
        #expect(url.scheme == "maps")
        let value = url.absoluteString.replacingOccurrences(of: "maps:?q=", with: "")
        #expect(value.removingPercentEncoding == query && !value.contains("+") && !value.contains("&"))
      case (.addToCalendar(let title, let date), .share(let name, let content)):
        #expect(
          name == date + ".ics" && title == title.plain
            && content.contains("DTSTART;VALUE=DATE:\(date.filter(\.isNumber))"))
      case (.copy(let text), .copy(let copied)):
        #expect(text == copied && text == text.plain)
      default: Issue.record("\(tag): \(effect)")
      }
    }
    #expect(Set(effects.map { String(describing: $0).prefix(5) }).count == 4, "no kind of effect is left out")
  }

  @Test func everyKindOfEffect() {
    #expect(Request(.dial(number: "+77017447238")) == .open(URL(string: "tel:+77017447238")!))
    #expect(Request(.openMap(query: "г. Алматы, 8 & 9 + 1")) != Request(.openMap(query: "г. Алматы, 8")))
    #expect(Request(.copy(text: "г. Алматы")) == .copy("г. Алматы"))
    #expect(Request(.dial(number: "")) == nil && Request(.openMap(query: "")) == nil)
  }

  @Test func whatThePhoneLacksHasAPage() {
    #expect(Effect.dial(number: "+7").lack?.0 == .dialler && Effect.dial(number: "+7").lack?.number == "+7")
    #expect(Effect.openMap(query: "x").lack?.0 == .map && Effect.openMap(query: "x").lack?.number == "")
    #expect(Effect.addToCalendar(title: "x", date: "y").lack?.0 == .share)
    #expect(Effect.copy(text: "x").lack == nil)
  }

  @Test func aCalendarEntryIsOneWholeDay() throws {
    guard case .share(let name, let text) = Request(.addToCalendar(title: "Claim, by; then\\\nend", date: "2026-11-26"))
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
    #expect(Request(.addToCalendar(title: "x", date: date)) == nil)
  }

  @Test func longLinesAreFoldedBetweenCharacters() throws {
    let title = String(repeating: "ئۇيغۇر 难民 ", count: 20)
    guard case .share(_, let text)? = Request(.addToCalendar(title: title, date: "2026-11-26")) else {
      return #expect(Bool(false))
    }
    for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(text.replacingOccurrences(of: "\r\n ", with: "").contains(title))
  }

  @Test func plainTextSteersNothing() {
    let text = PageText(
      value: "\u{2068}+7 701\u{2069} \u{200F}\u{202E}ab\u{202C}\u{061C}", language: "ar", direction: .rtl,
      fallback: false)
    #expect(text.value.plain == "+7 701 ab")
    #expect("می\u{200C}توانید".plain == "می\u{200C}توانید")
  }
}
