import Foundation
import PanahBindings

extension Page {
  /// The page for a printer, in HTML: its words in black on white without what can be pressed, the hotline last.
  public var paper: String {
    let body = blocks.filter(\.isPrinted).map { block in
      let tag = if case .heading(_, 1, _) = block { "h1" } else { "p" }
      let known = marks.filter { $0.block == block.id }.map { $0.text.html("p") }
      let calls = if case .contact(let card) = block { card.calls } else { [Call]() }
      return (known + block.texts.map { $0.html(tag) } + calls.map(\.html)).joined()
    }
    let parts = (body + [pinned.hotline.label.html("p") + pinned.hotline.html]).map { "<div>\($0)</div>" }
    return """
      <!doctype html><html lang="\(language)" dir="\(direction.name)"><meta charset="utf-8"><style>
      body{font:\(Measure.paperBody)pt/1.5 -apple-system;color:#000}h1{font-size:16pt}p{margin:0 0 2pt}
      div{margin:0 0 8pt;page-break-inside:avoid}
      </style><body>\(parts.joined(separator: "\n"))</body></html>
      """
  }
}

extension Block {
  fileprivate var isPrinted: Bool {
    switch self {
    case .choice, .form, .button, .link, .divider: return false
    case .heading, .paragraph, .steps, .checklist, .notice, .deadline, .contact, .phrase, .source: return true
    }
  }
}

extension PageText {
  fileprivate func html(_ tag: String) -> String {
    let escaped = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")].reduce(value) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
    return "<\(tag) lang=\"\(language)\" dir=\"\(direction.name)\">\(escaped)</\(tag)>"
  }
}

extension Call {
  fileprivate var html: String { "<p><b dir=\"ltr\">\(number.plain)</b></p>" }
}

extension Direction {
  var name: String { self == .rtl ? "rtl" : "ltr" }
}
