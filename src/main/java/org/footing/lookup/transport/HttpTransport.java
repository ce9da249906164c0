package org.footing.lookup.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Asks over the network. A busy service (429, 5xx) or a broken line is asked again twice, later each time and as late as the
 * service wishes; a silent one is given up after a while.
 */
public final class HttpTransport implements Transport {
    private static final int TRIES = 3;
    private static final int LARGEST = 8_000_000;
    private static final long LONGEST_WAIT = 10_000;

    private final HttpClient client;
    private final String agent;
    private final Duration timeout;
    private final long pause;
    private final @Nullable String instead;

    /**
     * @param agent how we call ourselves
     * @param timeout for one try
     * @param pause before the second try, in milliseconds; doubled before the third
     * @param instead where to go instead of to the services, their host being the first part of the path; null for the services
     */
    public HttpTransport(String agent, Duration timeout, long pause, @Nullable String instead) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        this.agent = agent;
        this.timeout = timeout;
        this.pause = pause;
        this.instead = instead;
    }

    @Override
    public Answer get(String url, String accept) {
        URI address = URI.create(instead == null ? url : instead + "/" + url.substring(url.indexOf("//") + 2));
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("User-Agent", agent)
                .header("Accept", accept)
                .build();
        String host = URI.create(url).getHost();
        String fault = "";
        long wait = pause;
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                int status = response.statusCode();
                try (InputStream body = response.body()) {
                    if (status != 429 && status < 500) {
                        return answer(host, status, body);
                    }
                }
                fault = "answers " + status;
                wait = Math.max(wait, asked(response));
            } catch (IOException e) {
                fault = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UnavailableException(host + ": interrupted");
            }
            if (attempt < TRIES) {
                sleep(host, wait);
                wait *= 2;
            }
        }
        throw new UnavailableException(host + ": " + fault + "; tried " + TRIES + " times");
    }

    private static Answer answer(String host, int status, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnavailableException(host + ": the answer is larger than " + LARGEST + " bytes");
        }
        return Answer.of(status, bytes);
    }

    private static long asked(HttpResponse<?> response) {
        String after = response.headers().firstValue("Retry-After").orElse("");
        return after.matches("[0-9]{1,4}") ? Math.min(LONGEST_WAIT, Long.parseLong(after) * 1000) : 0;
    }

    private static void sleep(String host, long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException(host + ": interrupted");
        }
    }
}
