import Foundation
import PanahBindings

extension Page {
  /// The page for a printer, in HTML: its words in black on white without what can be pressed, the hotline last.
  public var printLayout: String {
    let body = items.filter(\.onPaper).map { item in
      let tag = if case .heading(_, let level, _) = item.block { "h\(level)" } else { "p" }
      return ([item.mark?.html("p")].compactMap { $0 } + item.spoken.map { $0.text.html(tag) }).joined()
    }
    let hotline = frame.hotline.label.html("p") + "<p><b dir=\"ltr\">\(frame.hotline.number)</b></p>"
    return """
      <!doctype html><html lang="\(language)" dir="\(direction.name)"><meta charset="utf-8"><style>
      body{font:\(Measure.paperBody)pt/1.5 -apple-system;color:#000}h1{font-size:16pt}
      h2{font-size:13pt}h3{font-size:11pt}h2,h3,p{margin:0 0 2pt}div{margin:0 0 8pt;page-break-inside:avoid}
      </style><body>\((body + [hotline]).map { "<div>\($0)</div>" }.joined(separator: "\n"))</body></html>
      """
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

extension Direction {
  var name: String { self == .rtl ? "rtl" : "ltr" }
}
