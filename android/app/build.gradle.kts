// The same sources as pom.xml. Before the first build: bindings/generate.sh android/target/bindings, and make apk once for
// the libraries in android/target/native.
plugins {
    id("com.android.application") version "8.9.0"
    id("org.jetbrains.kotlin.android") version "2.2.0"
}

android {
    namespace = "org.panah.app"
    compileSdk = 35
    defaultConfig {
        applicationId = "org.panah.app"
        minSdk = 21
        targetSdk = 35
        versionCode = 1
        versionName = "0.1.0"
    }
    bundle { language { enableSplit = false } } // one APK with every language, to be passed from phone to phone
    sourceSets["main"].apply {
        manifest.srcFile(rootDir.resolve("src/main/AndroidManifest.xml"))
        kotlin.srcDirs(rootDir.resolve("src/main/kotlin"), rootDir.resolve("target/bindings/kotlin"), rootDir.resolve("target/gen/kotlin"))
        res.srcDirs(rootDir.resolve("src/main/res"), rootDir.resolve("target/res/icons"))
        assets.srcDirs(rootDir.resolve("src/main/assets"))
        jniLibs.srcDirs(rootDir.resolve("target/native/lib"))
    }
    buildTypes { getByName("release") { isMinifyEnabled = true; proguardFiles(rootDir.resolve("tools/keep.pro")) } }
    compileOptions { sourceCompatibility = JavaVersion.VERSION_11; targetCompatibility = JavaVersion.VERSION_11 }
    kotlinOptions { jvmTarget = "11" }
}

dependencies {
    implementation("net.java.dev.jna:jna:5.18.1@aar")
}

// Draws the icons from web/assets/icons before resources are merged.
val icons = tasks.register<Exec>("icons") { commandLine("python3", rootDir.resolve("tools/icons.py"), rootDir.resolve("target/res/icons"), rootDir.resolve("target/gen/kotlin")) }
tasks.named("preBuild") { dependsOn(icons) }
