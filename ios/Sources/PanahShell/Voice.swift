import Foundation
import PanahBindings

/// Which of the phone's voices reads which text.
public enum Voice {
  /// A text, and the language of the voice that reads it.
  public struct Line: Equatable, Sendable {
    public let text: String
    public let voice: String
  }

  /// The voice for the language `tag` among those of the phone: of the same language, and never one that does not
  /// know its script.
  public static func pick(_ tag: String, among voices: [String]) -> String? {
    let parts = tag.split(separator: "-").map(String.init)
    guard let language = parts.first, parts.dropFirst().allSatisfy({ !["Arab", "Cyrl"].contains($0) }) else {
      return nil
    }
    if language == "zh" { return voices.first { $0 == "zh-CN" } }  // the others read Cantonese or Taiwan's words
    return voices.first { $0 == tag } ?? voices.sorted().first { $0.split(separator: "-").first ?? "" == language }
  }

  /// What is read of a page; what no voice can read is passed over. Nothing if there is none for the reader's language.
  public static func lines(_ page: Page, among voices: [String]) -> [Line] {
    guard pick(page.language, among: voices) != nil else { return [] }
    return page.blocks.flatMap(\.texts).compactMap { text in
      pick(text.language, among: voices).map { Line(text: text.plain, voice: $0) }
    }
  }
}
