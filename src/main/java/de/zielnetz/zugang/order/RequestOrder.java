package de.zielnetz.zugang.order;

import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.Ordered;

/**
 * What a request passes through, from outside to inside: servlet filters, then around GraphQL the interceptors. Whoever
 * has an order takes it from here.
 */
public final class RequestOrder {

    /** The number of a request, which all that is logged of it bears: before all that refuses something. */
    public static final int REQUEST_ID = Ordered.HIGHEST_PRECEDENCE + 1;

    /** Counts and times every request, refused ones too. */
    public static final int FIGURES = REQUEST_ID + 1;

    /**
     * Spring Security's chain, where Spring Boot puts it. Within it stand, one behind the other:
     *
     * <ol>
     *   <li>its firewall: what it refuses no filter sees, so the refusal writes the security headers itself
     *   <li>the session of a browser (SessionContextRepository), by its cookie; read only when somebody wants to know who asks
     *   <li>the security headers: every answer has them, refusals too
     *   <li>ContentTypeFilter: before all that looks at headers by Spring's means, which fail at a range
     *   <li>HostAndOriginFilter: a page under a foreign name, or a foreign page, learns nothing, not even whether a login
     *       is right; before CORS, which would answer its preflight
     *   <li>OpenRequestsFilter: around all that waits for a body or works long
     *   <li>BodySizeLimitFilter: before all that reads a body
     *   <li>CORS: answers a preflight, which has no login
     *   <li>the CSRF token, which requests within a session need to change something; before logout, which needs it too
     *   <li>logout; a browser on its way to the login service and back
     *   <li>the login (form, bearer token or HTTP Basic), with LoginRateLimit around the comparison
     *   <li>ChangeLogFilter: behind the login, and around all that may still refuse
     *   <li>RateLimitFilter: behind the login, for it slows only those who have not logged in
     *   <li>the roles that paths want
     * </ol>
     */
    public static final int SECURITY_CHAIN = SecurityFilterProperties.DEFAULT_FILTER_ORDER;

    /** Makes one form of all in which GraphQL may be asked: behind login and limits, before answers are kept. */
    public static final int QUERY_FORMS = Ordered.LOWEST_PRECEDENCE - 1;

    /** Answers from memory: behind login and limits, so that they hold for these answers too; before JSON is read. */
    public static final int ANSWER_CACHE = Ordered.LOWEST_PRECEDENCE;

    /** Judges which answers may be kept: outermost, so that it sees the answer as it is sent. */
    public static final int CACHE_JUDGEMENT = Ordered.HIGHEST_PRECEDENCE;

    /** Gives the request its net, and the answer its age where the database is away, which must not be kept. */
    public static final int REQUEST_CONTEXT = CACHE_JUDGEMENT + 1;

    /** Notes mutations and what came of them: around the check of who may write, so that refused ones stand there too. */
    public static final int CHANGE_LOG = REQUEST_CONTEXT + 1;

    /** Notes who asks, while the thread of the request still knows. */
    public static final int WRITE_ACCESS = CHANGE_LOG + 1;

    /** Sets the limits of validation and gives its errors their codes: so far inside that all others see codes. */
    public static final int QUERY_VALIDATION = WRITE_ACCESS + 1;

    /** Says in German what is wrong with a question: innermost, so that it sees the errors as they were found. */
    public static final int EXPLANATION = QUERY_VALIDATION + 1;

    private RequestOrder() {}
}
