import PanahShell
import SwiftUI
import UIKit

private struct LookKey: EnvironmentKey { static let defaultValue = Look() }

extension EnvironmentValues {
  /// How everything looks.
  var look: Look {
    get { self[LookKey.self] }
    set { self[LookKey.self] = newValue }
  }
}

extension Look {
  subscript(_ token: Token) -> Color {
    guard let value = theme[token] else { return .clear }
    func part(_ shift: UInt32) -> Double { Double(value >> shift & 0xFF) / 255 }
    return Color(.sRGB, red: part(16), green: part(8), blue: part(0), opacity: 1)
  }

  /// The font of a size in a language: the one that comes along, else the system's.
  func font(_ size: Size, bold: Bool, _ tag: String) -> UIFont {
    let points = points(size, tag)
    return font(bold: bold, tag).flatMap { UIFont(name: $0, size: points) }
      ?? .systemFont(ofSize: points, weight: bold ? .bold : .regular)
  }
}

extension Direction {
  var layout: LayoutDirection { self == .rtl ? .rightToLeft : .leftToRight }
}

/// A text of the core in its own language, direction and script.
struct Words: View {
  @Environment(\.look) private var look
  let text: PageText
  var size = Size.body
  var ink = Token.ink
  var bold: Bool?
  var centred = false
  var underlined = false
  /// What another person reads is black in every theme.
  var black = false

  init(
    _ text: PageText, _ size: Size = .body, _ ink: Token = .ink, bold: Bool? = nil, centred: Bool = false,
    underlined: Bool = false, black: Bool = false
  ) {
    (self.text, self.size, self.ink, self.bold) = (text, size, ink, bold)
    (self.centred, self.underlined, self.black) = (centred, underlined, black)
  }

  var body: some View {
    let bold = bold ?? size.isBold
    let font = look.font(size, bold: bold, text.language)
    let wanted = look.lineHeight(tight: bold, text.language) * font.pointSize
    Text(text.spoken)
      .underline(underlined)
      .font(Font(font as CTFont))
      .foregroundColor(black ? .black : look[ink])
      .lineSpacing(max(0, wanted - font.lineHeight))
      .multilineTextAlignment(centred ? .center : .leading)
      .fixedSize(horizontal: false, vertical: true)
      .frame(maxWidth: .infinity, alignment: centred ? .center : .leading)
      .environment(\.layoutDirection, text.direction.layout)
      .environment(\.locale, Locale(identifier: text.language))
  }
}

/// A telephone number, a time or a day: left to right everywhere, at the reading edge, spoken figure by figure.
struct Number: View {
  @Environment(\.look) private var look
  let value: String
  let size: Size
  let ink: Token
  var spelled = true
  var struck = false

  var body: some View {
    Text(verbatim: value)
      .strikethrough(struck)
      .speechSpellsOutCharacters(spelled)
      .font(Font(look.font(size, bold: true, "") as CTFont).monospacedDigit())
      .foregroundColor(look[ink])
      .lineLimit(1)
      .minimumScaleFactor(0.4)
      .environment(\.layoutDirection, .leftToRight)
  }
}

/// An icon; the words beside it say the same.
struct Symbol: View {
  @Environment(\.look) private var look
  let name: String
  let ink: Token
  var size = 24.0
  var mirrors = false

  init(_ icon: Icon, _ ink: Token, size: Double = 24) {
    (name, self.ink, self.size, mirrors) = (icon.symbol, ink, size, icon.mirrors)
  }

  init(_ tool: Tool, _ ink: Token) { (name, self.ink) = (tool.rawValue, ink) }

  var body: some View {
    Image(systemName: name)
      .font(.system(size: size * 0.8))
      .foregroundColor(look[ink])
      .frame(width: size, height: size)
      .flipsForRightToLeftLayoutDirection(mirrors)
      .accessibilityHidden(true)
  }
}

/// An icon, and beside it words that may take several lines.
struct Labelled: View {
  let icon: Icon
  let words: Words
  let ink: Token
  var size = 24.0

  var body: some View {
    HStack(alignment: .top, spacing: Space.s2) {
      Symbol(icon, ink, size: size)
      words
    }
    .environment(\.layoutDirection, words.text.direction.layout)
  }
}

/// How something looks that can be pressed.
struct Pressable: ButtonStyle {
  enum Kind { case first, second, erase, row, tile, pill, chosen }
  let kind: Kind
  var height = Measure.target

  func makeBody(configuration: Configuration) -> some View {
    Face(kind: kind, height: height, pressed: configuration.isPressed, label: configuration.label)
  }

  private struct Face<Label: View>: View {
    @Environment(\.look) private var look
    let kind: Kind
    let height: Double
    let pressed: Bool
    let label: Label

    var body: some View {
      label
        .frame(maxWidth: kind == .pill ? nil : .infinity, minHeight: height)
        .area(look[fill], edge: look[edge], stroke: stroke, radius: kind == .pill ? 24 : Measure.radius)
        .contentShape(Rectangle())
    }

    private var fill: Token {
      if pressed { return kind == .first ? .actionPress : .actionTint }
      switch kind {
      case .first: return .action
      case .chosen: return .actionTint
      case .row: return .ground
      case .second, .erase, .tile, .pill: return .surface
      }
    }

    private var edge: Token {
      switch kind {
      case .first, .second, .chosen: return .action
      case .erase: return .urgent
      case .row: return .ground
      case .tile, .pill: return .edge
      }
    }

    private var stroke: Double {
      switch kind {
      case .first, .second, .erase: return look.frame
      case .chosen: return 3
      case .tile, .pill: return look.line
      case .row: return 0
      }
    }
  }
}

extension View {
  /// An area with a frame.
  func area(
    _ fill: Color, edge: Color = .clear, stroke: Double = 0, radius: Double = Measure.radius, dashed: Bool = false
  )
    -> some View
  {
    let shape = RoundedRectangle(cornerRadius: radius)
    let style = StrokeStyle(lineWidth: stroke, dash: dashed ? [4, 3] : [])
    return background(shape.fill(fill)).overlay(shape.inset(by: stroke / 2).stroke(edge, style: style))
  }

  /// A square area with a bar at its start, and a frame if it has one.
  func bar(_ fill: Color, _ ink: Color, width: Double, frame: Double = 0) -> some View {
    background(fill).overlay(ink.frame(width: width), alignment: .leading)
      .overlay(Rectangle().inset(by: frame / 2).stroke(ink, style: StrokeStyle(lineWidth: frame)))
  }
}

/// A thin line.
struct Hair: View {
  @Environment(\.look) private var look
  var body: some View { look[.hair].frame(height: look.line).accessibilityHidden(true) }
}

/// Views in columns of equal width, rows of equal height.
struct Columns<Item: Identifiable, Cell: View>: View {
  let items: [Item]
  let count: Int
  var gap = Space.s2
  /// True if a last one that stands alone takes the whole row.
  var lastIsWide = false
  @ViewBuilder let cell: (Item) -> Cell

  var body: some View {
    VStack(spacing: gap) {
      ForEach(Array(stride(from: 0, to: items.count, by: count)), id: \.self) { start in
        let row = items[start..<min(start + count, items.count)]
        HStack(spacing: gap) {
          ForEach(Array(row)) { cell($0).frame(maxWidth: .infinity, maxHeight: .infinity) }
          if !lastIsWide { ForEach(row.count..<count, id: \.self) { _ in Color.clear.frame(height: 1) } }
        }
        .fixedSize(horizontal: false, vertical: true)
      }
    }
  }
}
