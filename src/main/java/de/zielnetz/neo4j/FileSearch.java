package de.zielnetz.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Searches the bytes of files for words, in each way in which a program may have written them. Costs one reading of all files. */
final class FileSearch {

    private static final int AT_ONCE = 1 << 20;
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1);

    /** By their first byte, so that the bytes of a file are gone through once. */
    private final List<List<Word>> words = new ArrayList<>();

    /** @param whole whether a longer word that contains it does not count */
    private record Word(ByteBuffer bytes, boolean whole) {

        int length() {
            return bytes.capacity();
        }
    }

    private final int longest;
    private long bytes;
    private int files;

    /** @param wholeWords whether of single words longer ones do not count; a name of several is told from others anyhow */
    FileSearch(Collection<String> words, boolean wholeWords) {
        for (int first = 0; first <= 0xFF; first++) {
            this.words.add(new ArrayList<>());
        }
        words.stream()
                .flatMap(word -> CHARSETS.stream()
                        .map(charset -> new Word(
                                ByteBuffer.wrap(word.getBytes(charset)),
                                wholeWords && word.codePoints().allMatch(Character::isLetterOrDigit))))
                .distinct()
                .forEach(word -> this.words.get(word.bytes().get(0) & 0xFF).add(word));
        this.longest = this.words.stream()
                .flatMap(List::stream)
                .mapToInt(Word::length)
                .max()
                .orElse(0);
    }

    /** The files below this folder that hold one of the words, as paths within it. */
    List<Path> in(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        List<Path> found = new ArrayList<>();
        for (Path file : all) {
            try {
                if (holds(file)) {
                    found.add(folder.relativize(file));
                }
                files++;
            } catch (NoSuchFileException e) {
                // Gone since: nothing stands in it any more.
            }
        }
        return found;
    }

    long bytes() {
        return bytes;
    }

    int files() {
        return files;
    }

    /** Keeps the end of each piece, so that a word across two pieces is seen. */
    private boolean holds(Path file) throws IOException {
        byte[] piece = new byte[AT_ONCE + longest];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read; (read = in.read(piece, kept, piece.length - kept)) > 0; ) {
                bytes += read;
                int length = kept + read;
                if (holds(piece, length)) {
                    return true;
                }
                kept = Math.min(longest - 1, length);
                System.arraycopy(piece, length - kept, piece, 0, kept);
            }
        }
        return false;
    }

    private boolean holds(byte[] piece, int length) {
        for (int i = 0; i < length; i++) {
            for (Word word : words.get(piece[i] & 0xFF)) {
                int end = i + word.length();
                if (end <= length
                        && Arrays.equals(piece, i, end, word.bytes().array(), 0, word.length())
                        && !(word.whole()
                                && (isPartOfWord(piece, i - 1, length) || isPartOfWord(piece, end, length)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An ASCII letter there makes it another, longer word; of other bytes nobody knows. */
    private static boolean isPartOfWord(byte[] piece, int at, int length) {
        return at >= 0
                && at < length
                && ((piece[at] >= 'a' && piece[at] <= 'z') || (piece[at] >= 'A' && piece[at] <= 'Z'));
    }
}
