package de.zielnetz.zugang.audit;

import de.zielnetz.zugang.order.RequestOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a number (request id), told in the header {@code Zielnetz-Anfrage} and in what the logs say of it. */
@Component
@Order(RequestOrder.REQUEST_ID)
class RequestIdFilter extends OncePerRequestFilter {

    private static final int LENGTH = 13;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = UUID.randomUUID().toString().substring(0, LENGTH);
        response.setHeader("Zielnetz-Anfrage", id);
        try (MDC.MDCCloseable number = MDC.putCloseable(SecurityLog.REQUEST, id);
                MDC.MDCCloseable address = MDC.putCloseable(SecurityLog.ADDRESS, request.getRemoteAddr())) {
            chain.doFilter(request, response);
        }
    }
}
