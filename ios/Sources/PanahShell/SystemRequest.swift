import Foundation
import PanahBindings

/// What the system has to do.
public enum SystemRequest: Equatable, Sendable {
  /// Open an address in the app that it belongs to.
  case open(URL)
  /// Put a text on the clipboard.
  case copy(String)
  /// Let the screen reader say a text.
  case announce(PageText)
  /// Offer a file to the apps that take such files.
  case share(name: String, content: String)
  /// Print a page, written in HTML.
  case print(title: String, html: String)

  /// Nothing if the effect asks nothing of the system, or names nothing that it could do.
  public init?(_ effect: Effect) {
    switch effect {
    case .dial(let number): self.init(scheme: "tel:", number, plain: "+0123456789")
    case .openMap(let query): self.init(scheme: "maps:?q=", query, plain: "0123456789")
    case .addToCalendar(let id, let title, let date):
      guard let entry = calendarEntry(id, title, date) else { return nil }
      self = .share(name: "\(date).ics", content: entry)
    case .copy(let text): self = .copy(text)
    case .announce(let text): self = .announce(text)
    case .keepLanguage: return nil
    }
  }

  private init?(scheme: String, _ value: String, plain: String) {
    let escaped = value.addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: plain)) ?? ""
    guard !escaped.isEmpty, let url = URL(string: scheme + escaped) else { return nil }
    self = .open(url)
  }
}

extension Effect {
  /// What the phone turns out to lack if it cannot do this; nothing where it always can.
  public var missing: Missing? {
    switch self {
    case .dial(let number): return .dialler(number: number)
    case .openMap: return .map
    case .addToCalendar: return .share
    case .copy, .keepLanguage, .announce: return nil
    }
  }
}

/// An entry for a whole day as a calendar file (RFC 5545); nothing if `date` is not like `2026-11-26`. An entry with the same
/// `id` takes the place of the first.
private func calendarEntry(_ id: String, _ title: String, _ date: String) -> String? {
  let parts = date.components(separatedBy: "-")
  let day = parts.joined()
  guard parts.map(\.utf8.count) == [4, 2, 2], day.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
  var summary = title
  for character in ["\\", ",", ";"] { summary = summary.replacingOccurrences(of: character, with: "\\" + character) }
  summary = summary.components(separatedBy: .newlines).joined(separator: "\\n")
  // Without an end an entry with a date lasts that day.
  let lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//panah//panah//", "BEGIN:VEVENT",
    "UID:\(id)", "DTSTAMP:\(day)T000000Z", "DTSTART;VALUE=DATE:\(day)", "SUMMARY:\(folded(summary))",
    "END:VEVENT", "END:VCALENDAR",
  ]
  return lines.map { $0 + "\r\n" }.joined()
}

/// The text in lines of 16 characters, of at most four bytes each: 75 bytes are allowed to a line.
private func folded(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  return stride(from: 0, to: scalars.count, by: 16).map { start in
    String(String.UnicodeScalarView(scalars[start..<min(start + 16, scalars.count)]))
  }.joined(separator: "\r\n ")
}
