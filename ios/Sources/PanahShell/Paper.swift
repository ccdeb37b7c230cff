import Foundation
import PanahBindings

/// A page for a printer: its words in black on white, the hotline last.
public enum Paper {
  static func html(_ page: Page) -> String {
    let body = page.blocks.filter(\.isPrinted).map { block in
      let tag = block.isTitle ? "h1" : "p"
      let mark = block.isFallback ? line(page.pinned.notTranslated, "p") : ""
      return "<div>" + mark + block.texts.map { line($0, tag) }.joined() + numbers(block) + "</div>"
    }
    let hotline = line(page.pinned.hotline.label, "p") + number(page.pinned.hotline)
    return """
      <!doctype html><html lang="\(escaped(page.language))" dir="\(page.direction.name)"><meta charset="utf-8"><style>
      body{font:10pt/1.5 -apple-system;color:#000}h1{font-size:16pt}p{margin:0 0 2pt}div{margin:0 0 8pt;page-break-inside:avoid}
      </style><body>\(body.joined(separator: "\n"))<div>\(hotline)</div></body></html>
      """
  }

  private static func numbers(_ block: Block) -> String {
    if case .contact(let card) = block { return card.calls.map(number).joined() }
    return ""
  }

  private static func number(_ call: Call) -> String { "<p><b dir=\"ltr\">\(escaped(call.number.plain))</b></p>" }

  private static func line(_ text: PageText, _ tag: String) -> String {
    "<\(tag) lang=\"\(escaped(text.language))\" dir=\"\(text.direction.name)\">\(escaped(text.value))</\(tag)>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
  }
}

extension Request {
  /// Prints a page.
  public static func print(_ page: Page) -> Request { .print(title: page.title.plain, html: Paper.html(page)) }
}

extension Direction {
  var name: String { self == .rtl ? "rtl" : "ltr" }
}

extension Block {
  /// On paper nothing can be pressed or filled in.
  fileprivate var isPrinted: Bool {
    switch self {
    case .choice, .form, .button, .link, .divider: return false
    case .heading, .paragraph, .steps, .checklist, .notice, .deadline, .contact, .phrase, .source: return true
    }
  }

  fileprivate var isTitle: Bool { if case .heading(_, 1, _) = self { true } else { false } }
}
