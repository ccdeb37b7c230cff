import PanahBindings
import PanahShell
import SwiftUI

/// What the views watch: the session, and what the phone is doing for it.
@MainActor
final class Model: ObservableObject {
  @Published private(set) var session: Session
  @Published private(set) var isReading = false
  /// The button whose text was put on the clipboard last; it says so itself, where the finger is.
  @Published private(set) var copied: String?
  /// The block at the head of the screen.
  var head: String?
  private let player = SpeechPlayer()

  init(restoreToken: String) {
    session = Session(store: .standard, restoreToken: restoreToken, device: Locale.preferredLanguages, now: Now(Date()))
    player.ended = { [weak self] in self?.isReading = false }
  }

  var page: Page { session.page }

  // MARK: What the reader does

  func open(_ target: Target, from button: String? = nil) {
    switch target {
    case .page(let route): ask { $0.open(route, at: $1) }
    case .action(let action): ask { $0.act(action, at: $1) }
    case .effect(let effect):
      if case .copy = effect {
        copied = button
        System.announce(page.frame.words.copied)
      }
      run(SystemRequest(effect), or: effect.missing)
    }
  }

  func submit(_ form: PageForm) { ask { $0.act(form.action, with: form.fields, at: $1) } }
  func back() { ask { $0.back(at: $1) } }
  func toggleContrast() { session.toggleContrast() }
  func print() { run(.print(title: page.plainTitle, html: page.printLayout), or: .printer) }

  /// What is in a field or beside a row of a list to tick off.
  func formState(_ name: String, _ value: String = "") -> Binding<String> {
    Binding(
      get: { @MainActor in self.session.formState[name] ?? value },
      set: { @MainActor text in self.session.formState[name] = text })
  }

  /// The app goes out of sight; the answer is all that the system keeps for it.
  func leave() -> String {
    stopReading()
    return session.restoreToken
  }

  // MARK: The core and the system

  /// Asks the core away from the main thread, where a search would stop everything on an old phone.
  private func ask(_ question: (inout Session, Now) -> CoreCall?) {
    session.remember(head: head)
    guard let call = question(&session, Now(Date())) else { return }
    Task {
      let outcome = await Task.detached(priority: .userInitiated) { call.run() }.value
      let revision = session.revision
      let effects = session.receive(outcome, of: call)
      if session.revision != revision {
        stopReading()
        copied = nil
      }
      for effect in effects { run(SystemRequest(effect), or: effect.missing) }
    }
  }

  /// Has it done; if it cannot be, and the reader is still there, a page says so.
  private func run(_ request: SystemRequest?, or missing: Missing?) {
    let revision = session.revision
    Task {
      if let request, await System.run(request) { return }
      guard let missing, session.revision == revision, !session.isWaiting else { return }
      ask { $0.cannot(missing, at: $1) }
    }
  }

  /// Shows the page anew if it reads differently by now.
  func refreshIfStale() { ask { $0.refreshIfStale(at: $1) } }

  /// Waits until the page reads differently, and shows it anew; ends when it is cancelled.
  func keepFresh() async {
    while let due = page.changesAt, !Task.isCancelled {
      let seconds = due - Now(Date()).unixSeconds
      if seconds <= 0 { refreshIfStale() }
      try? await Task.sleep(nanoseconds: UInt64(min(max(seconds, 1), 3600)) * 1_000_000_000)
    }
  }

  // MARK: Reading aloud

  var canRead: Bool { !player.utterances(page).isEmpty }

  func read() {
    isReading = true
    player.read(player.utterances(page))
  }

  func stopReading() {
    player.stop()
    isReading = false
  }
}
