package org.footing.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The terminal itself, whatever standard input and output are: every key comes at once and unseen, and the screen is another one
 * than that of the shell. Closing it puts all back.
 */
final class TerminalDevice implements AutoCloseable {
    private static final File DEVICE = new File("/dev/tty");

    private final FileInputStream in;
    private final FileOutputStream out;
    private final String before;
    private final Thread hook = new Thread(this::restore);
    private boolean restored;

    private TerminalDevice(FileInputStream in, FileOutputStream out, String before) {
        this.in = in;
        this.out = out;
        this.before = before;
    }

    /** The terminal, or null when there is none. */
    static @Nullable TerminalDevice open() {
        try {
            FileInputStream in = new FileInputStream(DEVICE);
            FileOutputStream out = new FileOutputStream(DEVICE);
            TerminalDevice device = new TerminalDevice(in, out, stty("-g"));
            Runtime.getRuntime().addShutdownHook(device.hook);
            stty("raw", "-echo");
            device.write("\u001b[?1049h");
            return device;
        } catch (IOException e) {
            return null;
        }
    }

    InputStream in() {
        return in;
    }

    /** Rows and columns; 24 and 80 where the terminal does not say. */
    int[] size() throws IOException {
        String[] size = stty("size").split(" ", -1);
        int[] known = {24, 80};
        for (int i = 0; i < 2 && i < size.length; i++) {
            if (size[i].matches("[1-9][0-9]{0,3}")) {
                known[i] = Integer.parseInt(size[i]);
            }
        }
        return known;
    }

    void write(String text) throws IOException {
        OutputStream to = out;
        to.write(text.getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private static String stty(String... args) throws IOException {
        String[] command = new String[args.length + 1];
        command[0] = "stty";
        System.arraycopy(args, 0, command, 1, args.length);
        Process process = new ProcessBuilder(command)
                .redirectInput(Redirect.from(DEVICE))
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IOException("stty failed");
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private synchronized void restore() {
        if (restored) {
            return;
        }
        restored = true;
        try {
            write("\u001b[?25h\u001b[?1049l");
            stty(before);
        } catch (IOException e) {
            // The terminal is gone, and with it what was to be restored.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        restore();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process ends already.
            return;
        } finally {
            in.close();
            out.close();
        }
    }
}
