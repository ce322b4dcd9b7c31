package de.zielnetz.neo4j;

import java.io.IOException;
import java.util.function.ToIntBiFunction;
import org.neo4j.internal.recordstorage.RecordStorageEngine;
import org.neo4j.io.pagecache.PageCursor;
import org.neo4j.io.pagecache.PagedFile;
import org.neo4j.io.pagecache.context.CursorContext;
import org.neo4j.kernel.impl.store.CommonAbstractStore;
import org.neo4j.kernel.impl.store.PropertyStore;
import org.neo4j.kernel.impl.store.PropertyType;

/**
 * Overwrites with zeros what stands in the property files of an embedded database and belongs to nothing any more. Neo4j
 * marks a record that is deleted as free and leaves its content until another takes the place; a shorter value leaves the
 * end of the one before it. Nobody else may write meanwhile.
 */
final class StoreScrubber {

    private static final int DYNAMIC_IN_USE = 0x10;
    private static final int DYNAMIC_HEADER = 8;
    private static final int PROPERTY_HEADER = 9;

    private StoreScrubber() {}

    /** @return how many pages held something that had to go; it is on the disk after the next checkpoint */
    static long scrub(RecordStorageEngine engine) throws IOException {
        PropertyStore properties = engine.testAccessNeoStores().getPropertyStore();
        return scrub(properties, StoreScrubber::usedOfProperty)
                + scrub(properties.getStringStore(), StoreScrubber::usedOfDynamic)
                + scrub(properties.getArrayStore(), StoreScrubber::usedOfDynamic);
    }

    /** @param used how many bytes from the start of a record mean something */
    private static long scrub(CommonAbstractStore<?, ?> store, ToIntBiFunction<PageCursor, Integer> used)
            throws IOException {
        long pages = 0;
        PagedFile file;
        try (PageCursor any = store.openPageCursorForReading(0, CursorContext.NULL_CONTEXT)) {
            file = any.getPagedFile();
        }
        try (PageCursor reading = file.io(0, PagedFile.PF_SHARED_READ_LOCK, CursorContext.NULL_CONTEXT);
                PageCursor writing =
                        file.io(0, PagedFile.PF_SHARED_WRITE_LOCK | PagedFile.PF_NO_GROW, CursorContext.NULL_CONTEXT)) {
            while (reading.next()) {
                long page = reading.getCurrentPageId();
                boolean dirty;
                do {
                    dirty = walk(store, reading, page, used, false);
                } while (reading.shouldRetry());
                if (dirty && writing.next(page)) {
                    walk(store, writing, page, used, true);
                    writing.unpin();
                    pages++;
                }
            }
        }
        return pages;
    }

    /** Whether there is something on the page that means nothing; takes it away where it may. */
    private static boolean walk(
            CommonAbstractStore<?, ?> store,
            PageCursor page,
            long pageId,
            ToIntBiFunction<PageCursor, Integer> used,
            boolean overwrite) {
        int size = store.getRecordSize();
        byte[] record = new byte[size];
        boolean found = false;
        for (int i = 0; i < store.getRecordsPerPage(); i++) {
            if (pageId * store.getRecordsPerPage() + i < store.getNumberOfReservedLowIds()) {
                continue;
            }
            int start = i * size;
            int from = Math.min(size, used.applyAsInt(page, start));
            page.setOffset(start);
            page.getBytes(record);
            if (isZero(record, from)) {
                continue;
            }
            found = true;
            if (overwrite) {
                page.setOffset(start + from);
                page.putBytes(new byte[size - from]);
            }
        }
        return found;
    }

    private static boolean isZero(byte[] record, int from) {
        for (int i = from; i < record.length; i++) {
            if (record[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** One block of a long string or list: a byte of flags, three of the length, four of the next block, then the content. */
    private static int usedOfDynamic(PageCursor page, int start) {
        if ((page.getByte(start) & DYNAMIC_IN_USE) == 0) {
            return 0;
        }
        int length = (page.getByte(start + 1) & 0xFF) << 16
                | (page.getByte(start + 2) & 0xFF) << 8
                | (page.getByte(start + 3) & 0xFF);
        return DYNAMIC_HEADER + length;
    }

    /** Four blocks of eight bytes behind the header; a value takes one or several, and the first free one ends them. */
    private static int usedOfProperty(PageCursor page, int start) {
        int offset = PROPERTY_HEADER;
        int end = PROPERTY_HEADER + PropertyType.getPayloadSize();
        while (offset < end) {
            long block = page.getLong(start + offset);
            PropertyType type = PropertyType.getPropertyTypeOrNull(block);
            int blocks = type == null ? 0 : type.calculateNumberOfBlocksUsed(block);
            if (blocks <= 0) {
                break;
            }
            offset += blocks * Long.BYTES;
        }
        return offset;
    }
}
