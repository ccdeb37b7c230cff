import Foundation
import PanahBindings

/// What a phone may lack, by the names that the core has for it.
public enum Lack: String, CaseIterable, Sendable {
  case dialler = "no-dialler"
  case map = "no-map"
  case printer = "no-printer"
  case share = "no-share"
}

/// What the system has to do.
public enum Request: Equatable, Sendable {
  /// Open an address in the app that it belongs to; if there is none, say so.
  case open(URL, lack: Lack, number: String)
  /// Put a text on the clipboard.
  case copy(String)
  /// Offer a file to the apps that take such files.
  case share(name: String, content: String)
  /// Print a page, written in HTML.
  case print(title: String, html: String)
  /// Say that it cannot be done.
  case refuse(Lack, number: String)

  public init(_ effect: Effect) {
    switch effect {
    case .dial(let number):
      self = Self.address("tel:", number, lack: .dialler, number: number)
    case .openMap(let query):
      self = Self.address("maps:?q=", query, lack: .map, number: "")
    case .addToCalendar(let title, let date):
      let entry = CalendarEntry(title: title, date: date)
      self = entry.map { .share(name: "\(date).ics", content: $0.text) } ?? .refuse(.share, number: "")
    case .copy(let text):
      self = .copy(text)
    }
  }

  private static func address(_ scheme: String, _ value: String, lack: Lack, number: String) -> Request {
    var plain = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\u{0}"..."\u{7F}"))
    plain.insert(charactersIn: lack == .dialler ? "+" : "-._~")
    let escaped = value.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    guard !escaped.isEmpty, let url = URL(string: scheme + escaped) else { return .refuse(lack, number: number) }
    return .open(url, lack: lack, number: number)
  }
}

/// An entry for a whole day as a calendar file (RFC 5545).
struct CalendarEntry {
  let text: String

  /// Nothing if `date` is not like `2026-11-26`.
  init?(title: String, date: String) {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    let day = parts.joined()
    // Without an end an entry with a date lasts that day.
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//panah//panah//", "BEGIN:VEVENT", "UID:\(day)@panah",
      "DTSTAMP:\(day)T000000Z", "DTSTART;VALUE=DATE:\(day)", "SUMMARY:\(Self.escaped(title))", "END:VEVENT",
      "END:VCALENDAR",
    ]
    text = lines.map(Self.folded).joined(separator: "\r\n") + "\r\n"
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "\\", ",", ";": out += "\\\(character)"
      case "\n", "\r\n", "\r": out += "\\n"
      default: out.append(character)
      }
    }
    return out
  }

  /// No line has more than 75 bytes, and none is cut inside a character.
  private static func folded(_ line: String) -> String {
    var out = ""
    var room = 75
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if size > room {
        out += "\r\n "
        room = 74
      }
      out.unicodeScalars.append(scalar)
      room -= size
    }
    return out
  }
}
