package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The place of everything that survives a restart; one running product holds it for itself. */
final class DataDirectory implements AutoCloseable {
    private static final long BYTES_NEEDED = 500L * 1024 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Creates the directory when it is not there and takes it. The lock ends with the process, however that ends.
     *
     * @throws StartRefused when it cannot be written, the disk is full, or another start holds it
     */
    static DataDirectory take(Path root) {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            requireSpace(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            DataDirectory taken = new DataDirectory(root, channel);
            taken.lock();
            taken.prepare();
            return taken;
        } catch (IOException unusable) {
            throw new StartRefused("The data directory " + root + " cannot be used: " + unusable + ".", unusable);
        }
    }

    private static void requireSpace(Path root) throws IOException {
        long usable = Files.getFileStore(root).getUsableSpace();
        if (usable < BYTES_NEEDED) {
            throw new StartRefused("The disk of " + root + " has " + usable / MEGABYTE + " MB left, "
                    + BYTES_NEEDED / MEGABYTE + " MB are needed.");
        }
    }

    private void lock() throws IOException {
        FileLock lock = null;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            lock = null;
        }
        if (lock == null) {
            lockFile.close();
            throw new StartRefused(
                    "Another start uses " + root + ": stop it, or set ENROLLMENT_DATA_DIR to another directory.");
        }
    }

    private void prepare() throws IOException {
        Files.createDirectories(logs());
        DirectoryTree.delete(temporary());
        Files.createDirectories(temporary());
    }

    Path root() {
        return root;
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** Emptied at each start. */
    Path temporary() {
        return root.resolve("tmp");
    }

    Path database() {
        return root.resolve("postgresql");
    }

    /** Where programs are unpacked that came packed. */
    Path programs() {
        return root.resolve("programs");
    }

    Path children() {
        return root.resolve("children");
    }

    /** Keys of the invented certification authorities. */
    Path pki() {
        return root.resolve("pki");
    }

    Path kept() {
        return root.resolve("kept.properties");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
