using System.Diagnostics;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Output;

/// <summary>Files are written whole or not at all.</summary>
[Collection(MeasuredTests.Name)]
public class OutputFileTests
{
    private const string Source = "Process,Process Identifier,Level\nLend Books,1.1.1,2\n";

    private static readonly string LargeSource = Source + string.Concat(Enumerable.Range(1, 2_000).Select(i => $"Process {i},1.1.1.{i},3\n"));

    [Fact]
    public async Task A_file_that_exists_is_replaced_where_that_is_asked_for_only()
    {
        using var folder = new TempFolder();
        string source = folder.Write("etom-16.0.csv", Source), target = folder.Write("out.csv", "mine");

        Assert.Contains("exists: give --force to replace it", (await EtomTool.RunAsync("import", "framework", source, "-o", target)).Exits(2).Error, StringComparison.Ordinal);
        Assert.Equal("mine", folder.Read("out.csv"));

        (await EtomTool.RunAsync("import", "framework", source, "-o", target, "--force")).Exits(0);
        Assert.StartsWith("id,level,name", folder.Read("out.csv"), StringComparison.Ordinal);
        Assert.Equal(["etom-16.0.csv", "out.csv"], folder.Files);
    }

    [Fact]
    public async Task A_target_without_its_folder_is_refused_before_the_work()
    {
        using var folder = new TempFolder();
        Assert.Contains(
            "there is no folder",
            (await EtomTool.RunAsync("import", "framework", "no source", "-o", Path.Combine(folder.Root, "none", "out.csv"))).Exits(3).Error,
            StringComparison.Ordinal);
        Assert.Contains("is a folder: name a file", (await EtomTool.RunAsync("import", "framework", "no source", "-o", folder.Root)).Exits(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_that_may_not_be_written_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The kernel's own files, which nobody may add to, are looked for.");
        using var folder = new TempFolder();

        ToolRun import = (await EtomTool.RunAsync("import", "framework", folder.Write("etom-16.0.csv", Source), "-o", "/proc/out.csv")).Exits(3);

        Assert.Contains("/proc/out.csv cannot be written, and is as it was", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_leaves_the_old_file_and_no_partial_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A disk is made by Linux's means.");
        using var folder = new TempFolder();
        string source = folder.Write("etom-16.0.csv", LargeSource);

        // A disk of 16 KB, which nothing outside of the namespace sees.
        ToolRun import = Shell(
            $"""
            unshare --user --map-root-user --mount bash -c '
            mount -t tmpfs -o size=16k none /mnt || exit 99
            echo mine > /mnt/out.csv
            dotnet "{EtomTool.Assembly}" import framework "{source}" -o /mnt/out.csv --force
            echo "exit code $?"
            ls -A /mnt
            cat /mnt/out.csv' || exit 99
            """);

        Assert.SkipWhen(import.ExitCode is 99 or 127, "No disk of a test's own can be had here.");
        Assert.Contains("cannot be written, and is as it was", import.Error, StringComparison.Ordinal);
        Assert.Equal(["exit code 3", "out.csv", "mine"], import.Lines);
    }

    [Fact]
    public void A_file_that_may_not_grow_leaves_the_old_file_and_no_partial_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The size of files is limited by the shell.");
        using var folder = new TempFolder();
        string source = folder.Write("etom-16.0.csv", LargeSource);
        folder.Write("out.csv", "mine");

        // Blocks of 1,024 bytes, and writing beyond them fails in place of ending the process.
        ToolRun import = Shell($"trap '' XFSZ; ulimit -f 8; exec dotnet '{EtomTool.Assembly}' import framework '{source}' -o '{folder["out.csv"]}' --force");

        import.Exits(3);
        Assert.Contains("cannot be written, and is as it was", import.Error, StringComparison.Ordinal);
        Assert.Equal("mine", folder.Read("out.csv"));
        Assert.Equal(["etom-16.0.csv", "out.csv"], folder.Files);
    }

    [Fact]
    public void Ctrl_C_ends_the_work_and_leaves_no_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The source is a pipe that never ends.");
        using var folder = new TempFolder();
        string pipe = folder["etom-16.0.csv"];

        // The shell writes the beginning of the source, waits until it was read, and interrupts. Who runs tests in the background ignores interrupts.
        ToolRun run = Shell(
            $"""
            set -m
            mkfifo '{pipe}'
            env --default-signal=INT dotnet '{EtomTool.Assembly}' import framework '{pipe}' -o '{folder["out.csv"]}' &
            exec 9> '{pipe}'
            printf 'Process,Process Identifier,Level\n' >&9
            sleep 1
            kill -INT $!
            wait $!
            """);

        Assert.True(run.ExitCode == 130, $"{run}");
        Assert.Equal(["etom-16.0.csv"], folder.Files);
    }

    [Fact]
    public async Task A_file_of_500_MB_is_refused_at_once()
    {
        using var folder = new TempFolder();
        foreach (string name in new[] { "huge.csv", "huge.xlsx" })
        {
            using (FileStream huge = File.Create(folder[name]))
            {
                huge.SetLength(500L * 1024 * 1024);
            }

            long before = GC.GetTotalAllocatedBytes();
            ToolRun import = (await EtomTool.RunAsync("import", "framework", folder[name], "-o", folder["out.csv"])).Exits(3);
            Assert.Contains("it is larger than 128 MB", import.Error, StringComparison.Ordinal);
            Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 50_000_000);
        }
    }

    private static ToolRun Shell(string script)
    {
        var start = new ProcessStartInfo("timeout", ["120", "bash", "-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true };

        // Otherwise .NET itself maps code into files of its own, which the limit of one test would hit.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using System.Diagnostics.Process shell = System.Diagnostics.Process.Start(start)!;
        Task<string> error = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return new ToolRun(shell.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
