import Foundation
import PanahBindings

/// A text to read aloud, and the language of the phone's voice that reads it.
public struct Voice: Equatable, Sendable {
  /// What is read.
  public let text: String
  /// As the phone names it.
  public let language: String

  /// What is read of a page; what no voice can read is passed over. Nothing if there is none for the reader's language.
  public static func lines(_ page: Page, among voices: [String]) -> [Voice] {
    guard pick(page.language, among: voices) != nil else { return [] }
    return page.blocks.flatMap(\.texts).compactMap { text in
      pick(text.language, among: voices).map { Voice(text: text.value.plain, language: $0) }
    }
  }

  /// The voice for the language `tag`: of the same language, and never one that does not know its script.
  static func pick(_ tag: String, among voices: [String]) -> String? {
    let parts = tag.split(separator: "-")
    guard Set(parts).isDisjoint(with: ["Arab", "Cyrl", "Latn"]) else { return nil }
    if parts.first == "zh" { return voices.first { $0 == "zh-CN" } }  // the others read Cantonese or Taiwan's words
    let alike = voices.filter { $0.split(separator: "-").first == parts.first }.sorted()
    return alike.first { $0 == tag } ?? alike.first
  }
}
