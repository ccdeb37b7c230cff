package org.panah.app

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.File

/** Lends the app's own file, read only, to the app that the person picked to pass it on with. */
class ApkProvider : ContentProvider() {
    private val file get() = File(context!!.applicationInfo.sourceDir)

    override fun onCreate() = true
    override fun getType(uri: Uri) = TYPE
    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor = ParcelFileDescriptor.open(file, ParcelFileDescriptor.MODE_READ_ONLY)

    override fun query(uri: Uri, projection: Array<String>?, selection: String?, arguments: Array<String>?, order: String?): Cursor {
        val columns = projection ?: arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)
        val row = columns.map { if (it == OpenableColumns.SIZE) file.length() else if (it == OpenableColumns.DISPLAY_NAME) NAME else null }
        return MatrixCursor(columns).apply { addRow(row) }
    }

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null
    override fun delete(uri: Uri, selection: String?, arguments: Array<String>?) = 0
    override fun update(uri: Uri, values: ContentValues?, selection: String?, arguments: Array<String>?) = 0

    companion object {
        const val TYPE = "application/vnd.android.package-archive"
        const val NAME = "panah.apk"
        val ADDRESS: Uri = Uri.parse("content://org.panah.app.file/$NAME")
    }
}
