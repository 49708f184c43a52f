using System.Text;
using EtomGen.Benchmarks.Inputs;
using EtomGen.Framework.Reading;

namespace EtomGen.Benchmarks.Targets;

/// <summary>Reading and checking a framework file, in megabytes (of 1,000,000 bytes in UTF-8) a second.</summary>
internal sealed class ReaderTarget : ITarget
{
    private const double LeastOfCsv = 50;

    public string Subject => "Framework reader";

    public IEnumerable<Row> Measure(Effort effort)
    {
        Spread csv = Speed(effort, Releases.Csv(effort.Processes)), xml = Speed(effort, Releases.Xml(effort.Processes));
        string on = $"{Row.Text(effort.Processes)} processes";
        yield return new Row("Framework reader, CSV, in MB/s on one core", on, $"≥ {Row.Text((int)LeastOfCsv)}", Row.Text(csv.Median), csv.ToString(), csv.Median >= LeastOfCsv ? Verdict.Met : Verdict.Missed);
        yield return new Row("Framework reader, XML, in MB/s on one core", on, "", Row.Text(xml.Median), xml.ToString(), Verdict.None);
    }

    private static Spread Speed(Effort effort, FrameworkText file)
    {
        double megabytes = Encoding.UTF8.GetByteCount(file.Text) / 1e6;
        Func<double> milliseconds = SideBySide.InProcess(effort, () => FrameworkReader.Read(file.Format, file.Text));
        milliseconds();
        return Spread.Of(Enumerable.Range(0, effort.Rounds).Select(_ => megabytes / milliseconds() * 1000));
    }
}
