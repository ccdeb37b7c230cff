import PanahBindings
import PanahShell
import SwiftUI

/// One page: the bar, the blocks, what the phone can do with it, the hotline.
struct PageView: View {
  @EnvironmentObject private var model: Model
  @ScaledMetric(relativeTo: .body) private var hundred = 100.0
  @Environment(\.colorScheme) private var scheme
  @Environment(\.colorSchemeContrast) private var contrast
  @AccessibilityFocusState private var spoken: String?
  @State private var titleIsGone = false

  private var shell: Shell { model.shell }
  private var page: Page { model.page }

  var body: some View {
    GeometryReader { room in
      let look = Look(
        dark: scheme == .dark, contrast: contrast == .increased || shell.kept.contrast, scale: hundred / 100,
        width: room.size.width, height: room.size.height)
      VStack(spacing: 0) {
        if look.pins && !look.isNarrow { bar(look) }
        ScrollViewReader { scroller in
          ScrollView { column(look) }
            .coordinateSpace(name: Head.space)
            .onPreferenceChange(Head.self) { heads in Task { @MainActor in scrolled(heads) } }
            .onAppear { arrive(scroller) }
            .onChange(of: shell.turn) { _ in arrive(scroller) }
        }
        if look.pins { hotline(look) }
      }
      .background(look[.ground].ignoresSafeArea())
      .environment(\.look, look)
    }
    .environment(\.layoutDirection, page.direction.layout)
    .environment(\.locale, Locale(identifier: page.language))
    .accessibilityAction(.escape) { model.back() }
  }

  private func column(_ look: Look) -> some View {
    VStack(alignment: .leading, spacing: 0) {
      if !look.pins || look.isNarrow { bar(look) }
      ForEach(Array(shell.parts.enumerated()), id: \.element.id) { index, part in
        PartView(part: part)
          .background(Head.Probe(id: part.id))
          .padding(.top, index == 0 ? 0 : part.room(after: shell.parts[index - 1]))
          .accessibilityFocused($spoken, equals: part.id)
          .id(part.id)
      }
      .padding(.horizontal, look.gutter)
      if shell.hasTools { tools.padding(.horizontal, look.gutter).padding(.vertical, Space.s5) }
      if !look.pins { hotline(look) }
    }
  }

  /// The screen and a screen reader go to the head of the page, or where the reader was.
  private func arrive(_ scroller: ScrollViewProxy) {
    scroller.scrollTo(shell.focus, anchor: .top)
    spoken = shell.focus
    System.keepAwake(page.blocks.contains { if case .phrase = $0 { true } else { false } })
  }

  private func scrolled(_ heads: [String: Double]) {
    model.head = heads.filter { $0.value <= Space.s2 }.max { $0.value < $1.value }?.key
    let isGone = model.head != nil && model.head != shell.parts.first?.id
    if isGone != titleIsGone { titleIsGone = isGone }
  }

  private func bar(_ look: Look) -> some View {
    let pinned = page.pinned
    return HStack(spacing: Space.s2) {
      if let back = pinned.back {
        Button {
          model.back()
        } label: {
          HStack(spacing: Space.s2) {
            Symbol(.back, .action)
            if !look.isNarrow { Words(text: back.label, size: .strong, ink: .action).fixedSize() }
          }
        }
        .buttonStyle(Pressable(kind: .bare))
        .accessibilityLabel(Text(back.label.spoken))
      } else {
        AppSign(side: 28).foregroundColor(look[.ink])
        if !look.isNarrow { Words(text: pinned.name, size: .lead) }
      }
      if titleIsGone && pinned.back != nil {
        Words(text: page.title, size: .strong).lineLimit(1).accessibilityHidden(true)
      } else {
        Spacer(minLength: 0)
      }
      Press(target: pinned.language.target, kind: .pill) {
        HStack(spacing: Space.s2) {
          Symbol(.language, .action)
          Words(text: pinned.language.label, size: .strong, ink: .action)
            .lineLimit(1)
            .minimumScaleFactor(0.5)
            .fixedSize(horizontal: !look.isNarrow, vertical: false)
        }
      }
      .accessibilityLabel(Text(pinned.languageSpoken.spoken))
    }
    .padding(.horizontal, look.gutter)
    .padding(.vertical, Space.s2)
  }

  private func hotline(_ look: Look) -> some View {
    let call = page.pinned.hotline
    return Press(target: .effect(effect: .dial(number: call.dial)), kind: .bare, height: Measure.hotline) {
      HStack(spacing: Space.s3) {
        Symbol(.call, look.isNarrow ? .action : .onAction)
          .padding(look.isNarrow ? 0 : Space.s3)
          .background(look.isNarrow ? Color.clear : look[.action])
          .clipShape(Circle())
        VStack(alignment: .leading, spacing: 0) {
          if !look.isNarrow { Words(text: call.label, size: .smallTight, ink: .inkSoft) }
          Number(value: call.number, size: .lead, ink: .action, spelled: true)
        }
        Spacer(minLength: 0)
      }
      .padding(.horizontal, look.gutter)
    }
    .background(look[.surface].ignoresSafeArea(edges: .bottom))
    .overlay(look[.edge].frame(height: look.line), alignment: .top)
    .accessibilityElement(children: .combine)
    .accessibilityHint(Text(look.isNarrow ? call.label.spoken : AttributedString()))
  }

  /// What the phone can do with the page. An iPhone cannot pass an app on, so that word is left out.
  @ViewBuilder private var tools: some View {
    let words = page.pinned.device
    VStack(spacing: 0) {
      if model.isReading {
        tool(words.stopReading, .stop) { model.stopReading() }
      } else if model.canRead {
        tool(words.readAloud, .read) { model.read() }
      }
      tool(words.printPage, .print) { model.print() }
      if page.pinned.back == nil {
        tool(words.highContrast, shell.kept.contrast ? .ticked : .contrast) { model.switchContrast() }
          .accessibilityAddTraits(shell.kept.contrast ? .isSelected : [])
      }
    }
  }

  private func tool(_ label: PageText, _ sign: Sign, action: @escaping @MainActor () -> Void) -> some View {
    Button(action: action) { Labelled(Symbol(sign, .action), Words(text: label, size: .strong, ink: .action)) }
      .buttonStyle(Pressable())
  }
}

/// Where the parts of the page stand on the screen.
struct Head: PreferenceKey {
  static let space = "page"
  static var defaultValue: [String: Double] { [:] }
  static func reduce(value: inout [String: Double], nextValue: () -> [String: Double]) {
    value.merge(nextValue()) { $1 }
  }

  struct Probe: View {
    let id: String
    var body: some View {
      GeometryReader { Color.clear.preference(key: Head.self, value: [id: $0.frame(in: .named(Head.space)).minY]) }
    }
  }
}
