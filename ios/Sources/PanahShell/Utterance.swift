import Foundation
import PanahBindings

/// A text to read aloud, and the language of the phone's voice that reads it.
public struct Utterance: Equatable, Sendable {
  /// What is read.
  public let text: String
  /// As the phone names it.
  public let language: String

  /// What is read of a page; what no voice can read is passed over. Nothing if there is none for the reader's language.
  public static func all(of page: Page, among voices: [String]) -> [Utterance] {
    let spoken = page.items.flatMap(\.spoken)
    let own = spoken.first { $0.text.language == page.language }
    guard own.flatMap({ pick($0.voice, among: voices) }) != nil else { return [] }
    return spoken.compactMap { line in
      pick(line.voice, among: voices).map { Utterance(text: line.plain, language: $0) }
    }
  }

  /// The phone's voice for the one that the core names: that one, else another of its language.
  static func pick(_ wanted: String?, among voices: [String]) -> String? {
    guard let wanted else { return nil }
    if voices.contains(wanted) { return wanted }
    let language = wanted.split(separator: "-").first
    if language == "zh" { return nil }  // the others read Cantonese or Taiwan's words
    return voices.filter { $0.split(separator: "-").first == language }.min()
  }
}
