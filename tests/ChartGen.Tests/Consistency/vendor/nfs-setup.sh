#!/bin/sh
# The directories of the brokers and of the Management Center, below repoPath.
set -eu
mkdir -p /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server1/mosquitto/data
mkdir -p /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server2/mosquitto/data
mkdir -p /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server3/mosquitto/data
mkdir -p /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server4/mosquitto/data
mkdir -p /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server5/mosquitto/data
mkdir -p /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server6/mosquitto/data
mkdir -p /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server1/management-center/config
chown -R 1000:1000 /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server1/mosquitto/data
chown -R 1000:1000 /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server2/mosquitto/data
chown -R 1000:1000 /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server3/mosquitto/data
chown -R 1000:1000 /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server4/mosquitto/data
chown -R 1000:1000 /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server5/mosquitto/data
chown -R 1000:1000 /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server6/mosquitto/data
chown -R root:root /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server1/management-center/config
exportfs -ra
