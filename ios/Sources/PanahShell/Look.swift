import PanahBindings

/// How everything looks on this screen, at this text size.
public struct Look: Equatable, Sendable {
  public var theme = Theme.light
  /// How much larger than by default the reader wants text.
  public var scale = 1.0
  public var width = 390.0
  public var height = 844.0
  /// True for what the sheet of 2018 says: softer and smaller than what is true today.
  public var isQuiet = false

  public init(dark: Bool = false, contrast: Bool = false, scale: Double = 1, width: Double = 390, height: Double = 844)
  {
    theme = contrast ? (dark ? .contrastDark : .contrast) : (dark ? .dark : .light)
    (self.scale, self.width, self.height) = (scale, width, height)
  }

  private var em: Double { width / (16 * scale) }
  private var isContrast: Bool { theme == .contrast || theme == .contrastDark }
  /// True for large text on a small phone: one column, no rail, titles one step down.
  public var isNarrow: Bool { em < Measure.narrow }
  /// How many short answers are side by side.
  public var gridColumns: Int { em < Measure.languagesOneColumn ? 1 : 2 }
  /// How many days of a deadline are side by side.
  public var dayColumns: Int { isNarrow ? 2 : scale > 1.3 ? 4 : 7 }
  /// False where the screen is too low for the bar and the hotline to stay on it.
  public var pins: Bool { height >= Measure.unpinHeight }
  /// The width of a thin line.
  public var line: Double { isContrast ? Measure.lineContrast : Measure.line }
  /// The width of the frame around what can be pressed.
  public var frame: Double { isContrast ? Measure.frameContrast : Measure.frame }
  /// The space inside a card.
  public var inner: Double { isNarrow ? Space.s3 : Space.s4 }
  /// The space beside the page.
  public var gutter: Double { max(inner, (width - Measure.measureMax) / 2 + Space.s4) }

  /// The same for what another person reads: black on white in every theme.
  public var forAnother: Look { Look(contrast: true, scale: scale, width: width, height: height) }

  /// A colour as `0xRRGGBB`; nothing where the theme does without it.
  public func colour(_ token: Token) -> UInt32? {
    let token = isQuiet && token == .ink ? .inkSoft : token
    return token.colours[Theme.allCases.firstIndex(of: theme) ?? 0]
  }

  /// The size in which a text of that size is drawn.
  public func drawn(_ size: Size) -> Size {
    let quiet: [Size: Size] = [.heading2: .heading3, .heading3: .strong, .strong: .smallBold, .body: .small]
    return isQuiet ? quiet[size] ?? size : size
  }

  /// The size of a text in a script.
  public func points(_ size: Size, _ script: Script) -> Double {
    let style = drawn(size).style
    return (isNarrow ? style.narrow : style.points) * script.style.k * scale
  }
}

extension DayCell {
  /// Its colours, and whether its frame is dashed: that of a day that has passed, or on which offices are closed.
  public func style(_ severity: Severity) -> (ink: Token, fill: Token, edge: Token, dashed: Bool) {
    switch state {
    case .past: (.inkSoft, .calmTint, .edge, true)
    case .today: (.ink, closed ? .calmTint : .surface, .ink, closed)
    case .ahead: closed ? (.inkSoft, .calmTint, .edge, true) : (.ink, .surface, .edge, false)
    case .last: (severity == .urgent ? .onUrgent : .surface, severity.look.ink, severity.look.ink, false)
    }
  }
}

extension Script {
  /// The line height in em.
  public func lineHeight(tight: Bool) -> Double { tight ? style.tight : style.normal }

  /// The font that Panah brings along; nothing where the system's own is good.
  public func font(bold: Bool) -> String? { style.font.map { "\($0)-\(bold ? "Bold" : "Regular")" } }
}

/// The icons of what only a phone does, and of answers, by their SF Symbols.
public enum DeviceIcon: String, CaseIterable, Sendable {
  case read = "speaker.wave.2"
  case stop = "stop.circle"
  case print = "printer"
  case contrast = "circle.lefthalf.filled"
  case ticked = "checkmark.square.fill"
  case unticked = "square"
  case chosen = "largecircle.fill.circle"
  case open = "circle"
  case point = "smallcircle.filled.circle"
}
