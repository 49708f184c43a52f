using System.Text;

namespace EtomGen.Tool.Output;

/// <summary>Writes files completely or not at all: the content goes into a temporary file in the same folder, which replaces the target when it is complete.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Refuses a target before any work is done for it.</summary>
    /// <exception cref="ToolException">The target exists and may not be replaced, or has no folder.</exception>
    public static void Check(string path, bool isForced)
    {
        if (Directory.Exists(path))
        {
            throw ToolException.WrongUse($"{path} is a folder: name a file");
        }

        if (File.Exists(path) && !isForced)
        {
            throw ToolException.WrongUse($"{path} exists: give --force to replace it, or name another file");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } directory && !Directory.Exists(directory))
        {
            throw new ToolException(ExitCode.CannotRead, $"{path} cannot be written: there is no folder {directory}");
        }
    }

    /// <summary>Refuses a folder to write into before any work is done for it.</summary>
    /// <exception cref="ToolException">It is a file.</exception>
    public static void CheckFolder(string path)
    {
        if (File.Exists(path))
        {
            throw ToolException.WrongUse($"{path} is a file: name a folder");
        }
    }

    /// <summary>Writes a text as UTF-8.</summary>
    /// <exception cref="ToolException">The file cannot be written, or exists and may not be replaced.</exception>
    public static async Task WriteAsync(string path, string content, bool isForced, CancellationToken cancellationToken)
    {
        Check(path, isForced);
        string target = Path.GetFullPath(path);
        string unfinished = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (FileStream file = new(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await file.WriteAsync(Utf8.GetBytes(content), cancellationToken).ConfigureAwait(false);
                file.Flush(flushToDisk: true);
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(unfinished, target, isForced);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // The last one is how .NET says that a file grows larger than it may.
            throw new ToolException(ExitCode.CannotRead, $"{path} cannot be written, and is as it was: {e.Message}");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
