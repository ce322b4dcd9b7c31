package de.zielnetz.graphql.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/** The {@code data} of an answer, written already: Jackson puts these bytes into the answer as they are (raw value). */
final class ReadyAnswer implements JacksonSerializable, SerializableString {

    private final byte[] json;

    /** @param json in UTF-8 */
    ReadyAnswer(byte[] json) {
        this.json = json;
    }

    @Override
    public void serialize(JsonGenerator answer, SerializationContext context) {
        answer.writeRawValue(this);
    }

    @Override
    public void serializeWithType(JsonGenerator answer, SerializationContext context, TypeSerializer type) {
        serialize(answer, context);
    }

    @Override
    public String getValue() {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return getValue();
    }

    @Override
    public int charLength() {
        return getValue().length();
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return json;
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        if (offset + json.length > buffer.length) {
            return -1;
        }
        System.arraycopy(json, 0, buffer, offset, json.length);
        return json.length;
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        char[] signs = getValue().toCharArray();
        if (offset + signs.length > buffer.length) {
            return -1;
        }
        System.arraycopy(signs, 0, buffer, offset, signs.length);
        return signs.length;
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        out.write(json);
        return json.length;
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer out) {
        if (out.remaining() < json.length) {
            return -1;
        }
        out.put(json);
        return json.length;
    }

    @Override
    public char[] asQuotedChars() {
        throw neverQuoted();
    }

    @Override
    public byte[] asQuotedUTF8() {
        throw neverQuoted();
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        throw neverQuoted();
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        throw neverQuoted();
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) {
        throw neverQuoted();
    }

    @Override
    public int putQuotedUTF8(ByteBuffer out) {
        throw neverQuoted();
    }

    private static UnsupportedOperationException neverQuoted() {
        return new UnsupportedOperationException("It is JSON, not the text of a JSON string");
    }
}
