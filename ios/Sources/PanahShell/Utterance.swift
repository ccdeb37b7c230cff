import Foundation
import PanahBindings

/// A text to read aloud, and the language of the phone's voice that reads it.
public struct Utterance: Equatable, Sendable {
  /// What is read.
  public let text: String
  /// As the phone names it.
  public let language: String

  /// What is read of a page: the items for which there is the voice that they need, without the texts that no voice can read.
  public static func all(of page: Page, among voices: [String]) -> [Utterance] {
    let items = page.items.filter { pick($0.voice, among: voices) != nil }
    return items.flatMap(\.spoken).compactMap { line in
      pick(line.voice, among: voices).map { Utterance(text: line.plain, language: $0) }
    }
  }

  /// The phone's voice for the one that the core names: that one, else one of any region if the core names none.
  static func pick(_ wanted: String?, among voices: [String]) -> String? {
    guard let wanted, !voices.contains(wanted) else { return wanted }
    return voices.filter { $0.split(separator: "-").first == wanted[...] }.min()
  }
}
