import PanahBindings
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
    guard let value = colour(token) else { return .clear }
    func part(_ shift: UInt32) -> Double { Double(value >> shift & 0xFF) / 255 }
    return Color(.sRGB, red: part(16), green: part(8), blue: part(0), opacity: 1)
  }

  /// The font of a size in a script: the one that comes along, else the system's.
  func font(_ size: Size, bold: Bool, _ script: Script) -> UIFont {
    let points = points(size, script)
    return script.font(bold: bold).flatMap { UIFont(name: $0, size: points) }
      ?? .systemFont(ofSize: points, weight: bold ? .bold : .regular)
  }
}

extension Direction {
  var layout: LayoutDirection { self == .rtl ? .rightToLeft : .leftToRight }
}

/// A text of the core in its own language, direction and script.
struct LocalizedText: View {
  @Environment(\.look) private var look
  let text: PageText
  var size = Size.body
  var ink = Token.ink
  var centred = false
  var underlined = false

  var body: some View {
    let style = look.drawn(size).style
    let font = look.font(size, bold: style.bold, text.script)
    let wanted = text.script.lineHeight(tight: style.tight) * font.pointSize
    Text(text.attributed)
      .underline(underlined)
      .font(Font(font as CTFont)).foregroundColor(look[ink])
      .lineSpacing(max(0, wanted - font.lineHeight))
      .multilineTextAlignment(centred ? .center : .leading)
      .fixedSize(horizontal: false, vertical: true)
      .frame(maxWidth: .infinity, alignment: centred ? .center : .leading)
      .environment(\.layoutDirection, text.direction.layout).environment(\.locale, Locale(identifier: text.language))
  }
}

/// A telephone number, a time or a day: left to right everywhere, at the reading edge.
struct Number: View {
  @Environment(\.look) private var look
  let value: String
  let size: Size
  let ink: Token
  /// True if a voice says it digit by digit.
  var spelled = false
  var struck = false

  var body: some View {
    Text(verbatim: value)
      .strikethrough(struck)
      .speechSpellsOutCharacters(spelled)
      .font(Font(look.font(size, bold: true, .latn) as CTFont).monospacedDigit()).foregroundColor(look[ink])
      .lineLimit(1).minimumScaleFactor(0.4)
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
    // The chevrons mirror themselves.
    (name, self.ink, self.size, mirrors) = (icon.symbol, ink, size, icon == .words)
  }

  init(_ icon: DeviceIcon, _ ink: Token, size: Double = 24) { (name, self.ink, self.size) = (icon.rawValue, ink, size) }

  var body: some View {
    Image(systemName: name)
      .font(.system(size: size * 0.8)).foregroundColor(look[ink])
      .frame(width: size, height: size)
      .flipsForRightToLeftLayoutDirection(mirrors)
      .accessibilityHidden(true)
  }
}

/// A symbol, and beside it a text that may take several lines, and perhaps a second one.
struct IconLabel: View {
  let symbol: Symbol?
  let label: LocalizedText
  let note: LocalizedText?

  init(
    _ symbol: Symbol?, _ text: PageText, size: Size = .body, ink: Token = .ink, centred: Bool = false,
    note: LocalizedText? = nil
  ) {
    (self.symbol, self.note) = (symbol, note)
    label = LocalizedText(text: text, size: size, ink: ink, centred: centred)
  }

  var body: some View {
    HStack(alignment: .top, spacing: Space.s3) {
      symbol
      VStack(spacing: Space.s1) {
        label
        note
      }
    }
    .environment(\.layoutDirection, label.text.direction.layout)
  }
}

/// A button that follows a target of the page.
struct TargetButton<Label: View>: View {
  @EnvironmentObject private var model: Model
  let target: Target
  var kind = Pressable.Kind.row
  var height = Measure.target
  /// The id of the page's own button that this is, if it is one.
  var id: String?
  @ViewBuilder let label: () -> Label

  var body: some View {
    Button(action: { model.open(target, from: id) }, label: label)
      .buttonStyle(Pressable(kind: kind, height: height))
      .accessibilityAddTraits(kind == .chosen ? .isSelected : [])
  }
}

/// How something looks that can be pressed.
struct Pressable: ButtonStyle {
  enum Kind: Equatable { case primary, secondary, row, bare, option, door(urgent: Bool), pill, chosen }
  var kind = Kind.row
  var height = Measure.target

  func makeBody(configuration: Configuration) -> some View {
    StyledLabel(kind: kind, height: height, pressed: configuration.isPressed, label: configuration.label)
  }

  private struct StyledLabel<Label: View>: View {
    @Environment(\.look) private var look
    @Environment(\.isFocused) private var isFocused
    let kind: Kind
    let height: Double
    let pressed: Bool
    let label: Label

    var body: some View {
      let radius = kind == .pill ? height / 2 : Measure.radius
      let (fill, edge, stroke, inset) = style
      label
        .padding(.horizontal, inset).padding(.vertical, kind == .pill || kind == .bare ? 0 : Space.s3)
        .frame(
          maxWidth: kind == .pill || kind == .bare ? nil : .infinity, minHeight: height,
          maxHeight: kind == .option || kind == .chosen ? .infinity : nil
        )
        .area(pressed ? look[kind == .primary ? .actionPress : .actionTint] : fill, edge: edge, stroke, radius: radius)
        .contentShape(Rectangle())
        .focusRing(isFocused, look, radius: radius)
    }

    private var style: (fill: Color, edge: Color, stroke: Double, inset: Double) {
      switch kind {
      case .primary: return (look[.action], look[.action], look.frame, Space.s4)
      case .secondary: return (look[.surface], look[.action], look.frame, Space.s4)
      case .chosen: return (look[.actionTint], look[.action], Measure.strong, Space.s3)
      case .door(let urgent): return (look[.surface], look[urgent ? .urgent : .edge], look.frame, look.inner)
      case .option, .pill: return (look[.surface], look[.edge], look.line, Space.s3)
      case .row, .bare: return (.clear, .clear, 0, 0)
      }
    }
  }
}

extension View {
  /// Shows which one a hardware keyboard would press or write into.
  func focusRing(_ isOn: Bool, _ look: Look, radius: Double) -> some View {
    let shape = RoundedRectangle(cornerRadius: radius)
    let (ring, halo) = (shape.inset(by: -Measure.ring / 2), shape.inset(by: -Measure.ring - Measure.halo / 2))
    return overlay(ring.stroke(isOn ? look[.ring] : .clear, lineWidth: Measure.ring))
      .overlay(halo.stroke(isOn ? look[.halo] : .clear, lineWidth: Measure.halo))
  }

  /// An area with a frame.
  func area(
    _ fill: Color, edge: Color, _ stroke: Double, radius: Double = Measure.radius, dashed: Bool = false
  ) -> some View {
    let shape = RoundedRectangle(cornerRadius: radius)
    let style = StrokeStyle(lineWidth: stroke, dash: dashed ? [4, 3] : [])
    return background(shape.fill(fill)).clipShape(shape)
      .overlay(shape.inset(by: stroke / 2).stroke(edge, style: style))
  }

  /// A square area with a bar at its start, and a frame if it has one.
  func startBar(_ fill: Color, _ ink: Color, width: Double, frame: Double = 0) -> some View {
    background(fill).overlay(ink.frame(width: width), alignment: .leading)
      .overlay(Rectangle().inset(by: frame / 2).stroke(ink, lineWidth: frame))
  }
}

/// A thin line.
struct Hairline: View {
  @Environment(\.look) private var look
  var body: some View { look[.hair].frame(height: look.line).accessibilityHidden(true) }
}

/// Views in columns of equal width, rows of equal height; a last one that is alone may take the whole row.
struct Columns<Item, Cell: View>: View {
  let items: [Item]
  let count: Int
  var gap = Space.s2
  @ViewBuilder let cell: (Item) -> Cell

  var body: some View {
    VStack(spacing: gap) {
      ForEach(Array(stride(from: 0, to: items.count, by: max(1, count))), id: \.self) { start in
        HStack(spacing: gap) {
          ForEach(start..<min(start + count, items.count), id: \.self) {
            cell(items[$0]).frame(maxWidth: .infinity, maxHeight: .infinity)
          }
        }
        .fixedSize(horizontal: false, vertical: true)
      }
    }
  }
}
