import PanahShell
import SwiftUI

@main
struct PanahApp: App {
  var body: some Scene {
    WindowGroup { Root() }
  }
}

/// The page, and the shade that hides it in the app switcher.
struct Root: View {
  @StateObject private var model = Model()
  // What the system hands back if it ended the app; gone when the reader closes it.
  @SceneStorage("place") private var place = ""
  @Environment(\.scenePhase) private var phase

  var body: some View {
    ZStack {
      if let shell = model.shell { PageView(model: model, shell: shell) }
      if phase != .active { Shade() }
    }
    .transaction { $0.animation = nil }
    .onAppear { model.start(saved: place) }
    .onChange(of: phase) { phase in
      if phase == .active { model.wake() } else { place = model.leave() }
    }
  }
}

/// Nothing but the sign of the app.
struct Shade: View {
  @Environment(\.colorScheme) private var scheme

  var body: some View {
    let look = Look(theme: Theme(dark: scheme == .dark, contrast: false))
    ZStack {
      look[.ground].ignoresSafeArea()
      Sign().foregroundColor(look[.ink]).frame(width: Measure.target, height: Measure.target)
    }
    .accessibilityHidden(true)
  }
}

/// A roof on two posts with an open door.
struct Sign: View {
  var body: some View {
    GeometryReader { room in
      Path { path in
        let side = min(room.size.width, room.size.height) / 24
        func at(_ x: CGFloat, _ y: CGFloat) -> CGPoint { CGPoint(x: x * side, y: y * side) }
        path.addLines([at(2, 12), at(12, 3), at(22, 12)])
        path.addLines([at(5, 11), at(5, 21)])
        path.addLines([at(19, 11), at(19, 21)])
        path.addLines([at(10, 21), at(10, 14), at(14, 14), at(14, 21)])
      }
      .stroke(lineWidth: 2)
    }
  }
}
