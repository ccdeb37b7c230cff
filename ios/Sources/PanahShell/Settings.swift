import Foundation

/// All that is kept from start to start: how the app is shown, nothing about the reader.
public struct Settings: Codable, Equatable, Sendable {
  /// The language that the reader chose.
  public var language: String?
  /// True if the reader switched high contrast on.
  public var contrast = false
}

/// Keeps them in one file: sealed while the phone is locked, and in no backup.
///
/// Where nothing can be written the app works all the same, and asks for the language at every start.
public struct SettingsStore: Sendable {
  private let folder: URL?
  private var file: URL? { folder?.appendingPathComponent("settings.json") }

  /// Keeps in `folder`; nothing at all without one.
  public init(folder: URL?) { self.folder = folder }

  /// Keeps where iOS wants such files.
  public static var standard: SettingsStore {
    let support = FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask).first
    return SettingsStore(folder: support?.appendingPathComponent("Panah", isDirectory: true))
  }

  /// What was written last; the defaults where there is nothing or nothing that can be read.
  func read() -> Settings {
    let data = file.flatMap { try? Data(contentsOf: $0) }
    return data.flatMap { try? JSONDecoder().decode(Settings.self, from: $0) } ?? Settings()
  }

  func write(_ settings: Settings) throws {
    guard let file, var folder else { throw CocoaError(.fileNoSuchFile) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #if canImport(Darwin)
      var values = URLResourceValues()
      values.isExcludedFromBackup = true
      try folder.setResourceValues(values)
    #endif
    try JSONEncoder().encode(settings).write(to: file, options: [.atomic, .completeFileProtection])
  }
}
