return ChartGen.Cli.CommandLine.Run(args);
