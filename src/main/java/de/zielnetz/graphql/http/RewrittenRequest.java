package de.zielnetz.graphql.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** A request to GraphQL as if it had been sent as a POST with this body (request wrapper). */
final class RewrittenRequest extends HttpServletRequestWrapper {

    private final byte[] body;

    RewrittenRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    @Override
    public String getMethod() {
        return HttpMethod.POST.name();
    }

    @Override
    public @Nullable String getQueryString() {
        return null;
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)
                ? getContentType()
                : HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)
                        ? String.valueOf(body.length)
                        : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        boolean rewritten =
                HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) || HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name);
        return rewritten ? Collections.enumeration(List.of(String.valueOf(getHeader(name)))) : super.getHeaders(name);
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream content = new ByteArrayInputStream(body);
        return new ServletInputStream() {

            @Override
            public int read() {
                return content.read();
            }

            @Override
            public int read(byte[] target, int from, int length) {
                return content.read(target, from, length);
            }

            @Override
            public boolean isFinished() {
                return content.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("Requests are read at once");
            }
        };
    }
}
